import { expect, test } from 'vitest';
import { line } from './line.ts';

test.each([
  [line`我们会在${'11月26日'}前答复您。`, '我们会在 11月26日前答复您。'],
  [line`同意退款${'128.40 USD'}，原路退回${'支付宝'}。`, '同意退款 128.40 USD，原路退回支付宝。'],
  [line`还差${2}项材料`, '还差 2 项材料'],
  [line`单号${'RC-1234'}。`, '单号 RC-1234。'],
  [line`只有地址${''}的持有人`, '只有地址的持有人'],
  [line`付给${'Polygon'}${'网络'}的手续费`, '付给 Polygon 网络的手续费'],
])('%s', (made, text) => expect(made).toBe(text));
