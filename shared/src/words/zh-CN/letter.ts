// What an agent starts a letter from, in Chinese, and how the way back of the money is called.
// Owns these texts. The agent changes them before they go out.
import type { RefundWords } from '../refundWords.ts';
import { choice } from './choices.ts';
import { denial } from './denial.ts';
import { line } from './line.ts';

export const method: RefundWords['method'] = ({ payment, cardLast4, provider }) => {
  if (payment === 'onchain') return '付款的钱包';
  if (payment === 'card') return cardLast4 === undefined ? '付款的银行卡' : line`尾号${cardLast4}的银行卡`;
  return provider === undefined || provider === 'other' ? '付款的支付平台' : choice.provider[provider];
};

export const payoutFailed: RefundWords['payoutFailed'] = {
  cardExpired: '退款没有成功：付款的银行卡已过期或已停用。请和客服聊聊，核实身份后换一个收款方式。请不要发送完整卡号。',
  accountClosed: '退款没有成功：原来的付款账户已关闭。请和客服聊聊，核实身份后换一个收款方式。',
  rejected: '退款没有成功：银行或支付平台没有接受这笔退款。我们正在核对原因，会告诉您接下来怎么办。',
  other: '退款没有成功，我们正在核对原因，会告诉您接下来怎么办。',
};

export const letter: RefundWords['letter'] = {
  ask: ({ length }) =>
    line`您好，为了继续处理您的退款申请，还需要您补充${length > 0 ? `${length} 项内容` : '一些情况'}。直接写下来就好。请不要发送助记词、私钥、密码或验证码，我们不需要这些。`,
  approve: ({ amount, method: wayBack }) =>
    line`您好，您的退款申请已通过：同意退款${amount}，原路退回${wayBack}。实际到账时间以银行、支付平台或网络为准。`,
  deny(codes) {
    const reasons = [...new Set(codes.map((code) => denial[code]))];
    return [
      '您好，我们核对了您的退款申请，这次没能通过。',
      ...reasons.map(({ text }) => text),
      ...reasons.slice(0, 1).map(({ next }) => next),
    ].join('\n');
  },
  contradiction:
    '您填写的付款时间和这笔交易的记录相差较大。请核对一下交易 ID 和付款时间，把正确的写下来，我们再接着处理。请不要发送助记词、私钥、密码或验证码。',
  progress: ({ date }) =>
    date === undefined
      ? '您好，您的退款申请正在处理，我们还在核对，有结果会马上告诉您。'
      : line`您好，您的退款申请还需要多一点时间核对。我们会在${date}前答复您。`,
  payoutFailed: (why) => `您好，${payoutFailed[why]}`,
};
