// What the console says of the files of a case, in Chinese.
import type { EvidenceWords } from './evidenceEn.ts';

export const evidenceZh: EvidenceWords = {
  title: '凭证',
  none: '还没有文件。',
  open: (name) => `打开 ${name}`,
  picture: (width, height) => `${width} × ${height}`,
  pdf: 'PDF',
  addedAt: (moment) => `${moment} 添加`,
  withAnswer: (n) => `第 ${n} 次补充`,
  removed: '已删除',
  removedBy: { customer: '客户自己删除', agent: '团队删除' },
  reasons: {
    secret: '含助记词、私钥或验证码',
    privateData: '含用不到的隐私',
    notRelated: '与申请无关',
    harmful: '有害或冒犯',
    takenBack: '客户收回',
    term: '保存期已满',
  },
};
