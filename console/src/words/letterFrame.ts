// The words around a decision in the preview, as the customer's own screen has them.
// Owns the frame of the letter only; states, actions and denials come from the shared words.
import { localeOf } from '@recourse/shared/words';

export interface LetterFrame {
  title: string;
  denied: string;
  approved: string;
  asked: string;
  reason: string;
  from: string;
  change: string;
  needed: string;
  amount: string;
  reference: string;
  progress: string;
  date: string;
}

const frames: Record<ReturnType<typeof localeOf>, LetterFrame> = {
  'zh-CN': {
    title: '退款申请',
    denied: '这次退款没有通过',
    approved: '同意退款',
    asked: '还需要您补充',
    reason: '原因',
    from: '客服的话',
    change: '什么情况下结果可能不同',
    needed: '需要的材料',
    amount: '退款金额',
    reference: '参考号',
    progress: '客服告知进展',
    date: '新的答复日期',
  },
  en: {
    title: 'Refund request',
    denied: 'This refund was not approved',
    approved: 'Refund approved',
    asked: 'We need something from you',
    reason: 'Reason',
    from: 'From our agent',
    change: 'When the result could be different',
    needed: 'What we need',
    amount: 'Amount',
    reference: 'Reference',
    progress: 'How far we are',
    date: 'New date of our answer',
  },
};

export function letterFrame(locale: string): LetterFrame {
  return frames[localeOf(locale)];
}
