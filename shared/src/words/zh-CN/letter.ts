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
};
