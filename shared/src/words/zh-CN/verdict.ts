// What the rules say of a request, in Chinese. A verdict is never a promise: the answer is a person's.
// Owns these texts. Never weighs a rule.

import type { RefundWords } from '../refundWords.ts';
import { createRuleFact } from '../ruleFact.ts';
import { choice, payment } from './choices.ts';
import { field } from './fields.ts';
import { line } from './line.ts';

export const verdict: RefundWords['verdict'] = {
  eligible: { title: '符合退款条件', text: '提交后客服会再核对一遍，以答复为准。' },
  unclear: { title: '需要客服核对后才能确定', text: '按现有信息还不能下结论，提交后由客服查清再答复您。' },
  deny: {
    title: '按现行规则，这笔不符合退款条件',
    text: '如果情况特殊，您仍可以提交，也可以先和客服聊聊。提交后可以申诉。',
  },
  guidance: {
    title: '这笔现在不能由我们退款',
    text: '下面是您还可以做的事。看完仍有疑问，可以请人工再看一次。',
  },
};

export const rule: RefundWords['rule'] = {
  sameTransaction: '是否已有申请',
  typeSupported: '支付方式',
  reasonCovered: '退款原因',
  ownCharge: '款项由谁收取',
  window: '申请期限',
  providerWindow: '支付平台的期限',
  chainStatus: '链上状态',
  chainAgrees: '链上核对',
  transactionGiven: '交易 ID',
  bothPosted: '两笔是否入账',
  timesAgree: '时间是否一致',
  safety: '安全',
  complexity: '处理时长',
  secondPerson: '复核',
};

export const ruleFact = createRuleFact(
  {
    doesNotApply: '不适用',
    noEarlierCase: '没有其他申请',
    earlierClosed: '之前的申请已关闭',
    caseRefunded: (caseNumber) => line`申请${caseNumber}已经退款`,
    disputeOpen: (caseNumber) => line`申请${caseNumber}的付款，银行或平台正在处理争议`,
    caseExists: (caseNumber) => line`已有申请${caseNumber}`,
    supported: (what) => line`支持${what}`,
    notSupported: (what) => line`暂不支持${what}`,
    coverage: {
      covered: '在退款范围内',
      review: '由客服判断',
      notCovered: '不在退款范围内',
      guidance: '我们无法收回',
    },
    paidTo: { operator: '付给了我们', unproven: '还不能确认是付给我们的', others: '付给了别人' },
    dayOf: (day, days) => line`第${day}天，期限${days}天`,
    windowOver: (day, lastDay) => line`第${day}天，期限到${lastDay}为止`,
    pastGoodwill: (day, goodwillDays) => line`第${day}天，已过前${goodwillDays}天，由客服判断`,
    on: (status, network) => line`${network}，${status}`,
    chainUnavailable: (network) => line`暂时读不到${network}上的数据，这不代表付款有问题`,
    chainNotFound: (network) => line`在${network}上没有查到`,
    chainAgrees: '与链上一致',
    chainDiffers: (what) => line`与链上不一致：${what.join('、')}`,
    reorganised: '链上曾确认，后来被撤出区块',
    given: '已提供',
    missing: (what) => line`还缺：${what.join('、')}`,
    hoursApart: (hours) => (hours === '0' ? '时间一致' : line`相差${hours}小时`),
    urgent: '可能被盗或被骗，先处理安全',
    notUrgent: '没有发现异常',
    complexWhy: {
      onchain: '链上转账',
      reason: '这类原因需要细查',
      urgent: '可能涉及安全',
      amount: '金额较大',
      transactionMissing: '缺少交易 ID',
    },
    takesLonger: (why) => line`需要更久：${why.join('、')}`,
    takesUsual: '一般时长',
    onePerson: (from) => line`不到${from}，一人即可决定`,
    secondPerson: (from) => line`达到${from}，需要第二人复核`,
    everyAmount: '这个币种不论金额，都需要第二人复核',
  },
  { locale: 'zh-CN', choice, field, payment },
);
