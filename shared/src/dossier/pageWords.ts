// What stands around a case in its dossier, by language.
// Owns these texts.
import type { RuleResult } from '../refund/index.ts';
import type { Locale } from '../words/index.ts';

interface PageWords {
  title: string;
  made(at: string): string;
  nothing: string;
  caseNumber: string;
  state: string;
  verdict: string;
  policy(version: string): string;
  outcome: Readonly<Record<RuleResult['outcome'], string>>;
  history: string;
  withheld: string;
  customer: string;
  agent: string;
  automatic: string;
  /** Events that a customer never sees. */
  event: Readonly<Record<string, string>>;
  proof: string;
  proofText: string;
  position: string;
  chain: string;
  signedAt: string;
  key: string;
  signature: string;
  note: string;
}

export const pageWords: Readonly<Record<Locale, PageWords>> = {
  'zh-CN': {
    title: '退款申请记录',
    made: (at) => `截至 ${at}`,
    nothing: '这份记录里没有可以显示的内容。',
    caseNumber: '单号',
    state: '当前状态',
    verdict: '规则核对结果',
    policy: (version) => `规则版本 ${version}`,
    outcome: { pass: '符合', fail: '不符合', attention: '待确认' },
    history: '经过',
    withheld: '内部记录，内容不在此文件中，以摘要代替：',
    customer: '您',
    agent: '客服',
    automatic: '系统',
    event: { caseFlagged: '规则标记', customerIdentified: '身份已由钱包确认' },
    proof: '如何核对这份记录',
    proofText:
      '每一条记录都和前一条相扣，任何一条被改动、删掉或换了次序，都能查出来。配套的 JSON 文件可以用命令 recourse case verify 离线核对，不需要联系我们。',
    position: '记录条数',
    chain: '链值',
    signedAt: '签名时间',
    key: '签名公钥',
    signature: '签名',
    note: '这份文件只说明我们记录了什么、何时记录，不是退款承诺，也不构成法律意见。任何人都不会凭它向您要助记词、私钥、密码或验证码。',
  },
  en: {
    title: 'Record of a refund request',
    made: (at) => `As of ${at}`,
    nothing: 'There is nothing in this record that can be shown.',
    caseNumber: 'Case number',
    state: 'Where it stands',
    verdict: 'What the rules found',
    policy: (version) => `rules, version ${version}`,
    outcome: { pass: 'met', fail: 'not met', attention: 'to be confirmed' },
    history: 'What happened',
    withheld: 'An internal entry, which is not in this file. Its digest stands for it:',
    customer: 'You',
    agent: 'Agent',
    automatic: 'Automatic',
    event: { caseFlagged: 'Flagged by the rules', customerIdentified: 'Identity confirmed by the wallet' },
    proof: 'How to check this record',
    proofText:
      'Each entry is tied to the one before it, so one that was changed, taken out or moved shows. The JSON file that belongs to this page can be checked offline with the command recourse case verify, without asking us.',
    position: 'Entries',
    chain: 'Chain value',
    signedAt: 'Signed at',
    key: 'Public key',
    signature: 'Signature',
    note: 'This file says what we recorded and when. It is no promise of a refund and no legal advice. Nobody will ever ask you for a recovery phrase, key, password or code because of it.',
  },
};
