// What stands around a case in its dossier, by language.
// Owns these texts.
import type { ExportReason } from '../case/index.ts';
import type { PurgeReason } from '../evidence/index.ts';
import type { ErasureReason } from '../kit/index.ts';
import type { RuleResult } from '../refund/index.ts';
import type { Locale } from '../words/index.ts';

export interface PageWords {
  title: string;
  made(at: string, zone: string): string;
  nothing: string;
  /** Instead of all the rest, once it was erased. */
  erased: Readonly<Record<ErasureReason, (at: string) => string>>;
  caseNumber: string;
  consent: string;
  state: string;
  verdict: string;
  policy(version: string): string;
  outcome: Readonly<Record<RuleResult['outcome'], string>>;
  history: string;
  withheld: string;
  customer: string;
  agent: string;
  automatic: string;
  /** A fact with its name in front. */
  line(name: string, value: string): string;
  fact: Readonly<
    Record<
      | 'answerBy'
      | 'replyBy'
      | 'appealBy'
      | 'arrivesBy'
      | 'notBefore'
      | 'reopenBy'
      | 'by'
      | 'reference'
      | 'change'
      | 'given',
      string
    >
  >;
  purged: Readonly<Record<PurgeReason, string>>;
  files: string;
  /** The bytes are gone. */
  fileGone: string;
  /** Events that a customer never sees, and the end of a case that was erased. */
  event: Readonly<Record<string, string>>;
  exportReason: Readonly<Record<ExportReason, string>>;
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
    made: (at, zone) => `截至 ${at}。时间均为 ${zone}。`,
    nothing: '这份记录里没有可以显示的内容。',
    erased: {
      term: (at) => `保存期已满，内容已于 ${at} 清除。`,
      request: (at) => `应要求，内容已于 ${at} 清除。`,
    },
    caseNumber: '单号',
    consent: '提交时同意的说明',
    state: '当前状态',
    verdict: '规则核对结果',
    policy: (version) => `规则版本 ${version}`,
    outcome: { pass: '符合', fail: '不符合', attention: '待确认' },
    history: '经过',
    withheld: '内部记录，内容不在此文件中，以摘要代替：',
    customer: '您',
    agent: '客服',
    automatic: '系统',
    line: (name, value) => `${name}：${value}`,
    fact: {
      ...{ answerBy: '最迟答复', replyBy: '请在此前补充', appealBy: '申诉截止', arrivesBy: '预计到账' },
      ...{ notBefore: '最早退款', reopenBy: '可重新打开至', by: '新的日期', reference: '参考号' },
      ...{ change: '什么情况下结果可能不同', given: '新材料' },
    },
    purged: {
      ...{ secret: '含有不该出现的助记词、私钥或验证码', privateData: '含有用不到的隐私' },
      ...{ notRelated: '与申请无关', harmful: '有害或冒犯', takenBack: '本人收回', term: '保存期已满' },
    },
    files: '图片和文件',
    fileGone: '已删除',
    event: {
      ...{ caseFlagged: '规则标记', customerIdentified: '身份已由钱包确认', caseRaised: '提请注意' },
      ...{ approvalProposed: '提议批准', payoutProposed: '提议退款', proposalDeclined: '提议被退回' },
      caseErased: '内容已清除',
      ...{ exportAsked: '客服申请导出记录', exportWithdrawn: '撤回导出申请', exportConfirmed: '同意导出记录' },
      ...{ exportRefused: '拒绝导出记录', exportTaken: '记录已导出', exportLapsed: '导出申请已过期' },
    },
    exportReason: {
      ...{ askedByCustomer: '客户索取', bankDispute: '银行争议' },
      ...{ authority: '监管、警方、法院等要求', review: '内部复核' },
    },
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
    made: (at, zone) => `As of ${at}. All times are in ${zone}.`,
    nothing: 'There is nothing in this record that can be shown.',
    erased: {
      term: (at) => `It was kept for its term; its content was erased on ${at}.`,
      request: (at) => `Its content was erased on request on ${at}.`,
    },
    caseNumber: 'Case number',
    consent: 'What was agreed to',
    state: 'Where it stands',
    verdict: 'What the rules found',
    policy: (version) => `rules, version ${version}`,
    outcome: { pass: 'met', fail: 'not met', attention: 'to be confirmed' },
    history: 'What happened',
    withheld: 'An internal entry, which is not in this file. Its digest stands for it:',
    customer: 'You',
    agent: 'Agent',
    automatic: 'Automatic',
    line: (name, value) => `${name}: ${value}`,
    fact: {
      ...{ answerBy: 'Answer by', replyBy: 'Reply by', appealBy: 'Appeal until', arrivesBy: 'Expected by' },
      ...{ notBefore: 'Not before', reopenBy: 'Can be reopened until', by: 'New date', reference: 'Reference' },
      ...{ change: 'What could change the result', given: 'New evidence' },
    },
    purged: {
      ...{
        secret: 'It showed a recovery phrase, key or code',
        privateData: 'It showed private data that was not needed',
      },
      ...{ notRelated: 'It had nothing to do with the request', harmful: 'It was harmful or offensive' },
      ...{ takenBack: 'Taken back by the customer', term: 'It was kept for its term' },
    },
    files: 'Pictures and files',
    fileGone: 'removed',
    event: {
      ...{ caseFlagged: 'Flagged by the rules', customerIdentified: 'Identity confirmed by the wallet' },
      ...{ caseRaised: 'Raised', approvalProposed: 'Approval proposed', payoutProposed: 'Payout proposed' },
      proposalDeclined: 'Proposal sent back',
      caseErased: 'Erased',
      ...{ exportAsked: 'An agent asked for the record', exportWithdrawn: 'Request for the record taken back' },
      ...{ exportConfirmed: 'Export of the record agreed to', exportRefused: 'Export of the record refused' },
      ...{ exportTaken: 'Record exported', exportLapsed: 'Request for the record lapsed' },
    },
    exportReason: {
      ...{ askedByCustomer: 'The customer asks for it', bankDispute: 'A dispute at a bank' },
      ...{ authority: 'Police, court, regulator or ombudsman', review: 'Internal review' },
    },
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
