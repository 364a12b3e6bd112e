// What a customer agrees to by handing a request in, in Chinese.
import type { RefundWords } from '../refundWords.ts';

export const consent: RefundWords['consent'] = {
  '2026-11-28':
    '提交即表示您同意我们用这些内容处理这笔申请。经办的客服可以看到这些内容，并会留有记录。处理期间您可以撤回申请，也可以随时带走一份记录。',
};
