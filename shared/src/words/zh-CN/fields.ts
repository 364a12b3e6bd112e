// The fields of the intake in Chinese, and what stands beside one that is not right yet.
// Owns these texts. When a field is asked, and what is wrong with it, is decided in refund/.
import type { RefundWords } from '../refundWords.ts';

export const field: RefundWords['field'] = {
  payment: { label: '付款方式' },
  reason: { label: '退款原因' },
  provider: { label: '支付平台', why: '以账单上显示的名称为准。' },
  network: { label: '网络', why: '同一个地址可能在几个网络上都能用，所以需要您选一下。' },
  transactionId: {
    label: '交易 ID',
    placeholder: '粘贴交易 ID 或链接',
  },
  noTransactionId: { label: '我没有交易 ID' },
  cardLast4: { label: '卡号后四位', why: '只需要后四位，请不要填完整卡号。', placeholder: '4821' },
  cardBrand: { label: '卡的品牌', why: '印在卡面上的标志。' },
  cardCountry: { label: '发卡地区', why: '发卡银行在哪里。' },
  payerHint: { label: '付款账号', why: '写出能认出是您的部分就好，比如昵称或手机尾号。' },
  amount: { label: '金额', why: '照着付款记录填写。', placeholder: '128.40' },
  currency: { label: '币种', placeholder: 'USD' },
  paidAt: { label: '付款时间', why: '按您当地的时间填写。记不清几点，日期对就行。' },
  timeZone: { label: '时区' },
  posted: {
    label: '两笔的入账情况',
    why: '两笔都已经入账了吗？如果有一笔还显示「处理中」或「预授权」，它可能不会真正扣款。具体请以银行为准。',
  },
  secondTransactionId: { label: '第二笔的交易 ID', why: '和第一笔不同的那一个。', placeholder: '粘贴交易 ID 或链接' },
  noSecondTransactionId: { label: '我没有第二笔的交易 ID', why: '没关系，我们按金额和时间来查。' },
  contract: {
    label: '代币合约地址',
    why: '同名的代币可能不是同一种，看合约地址才知道。在区块浏览器里点代币名称，就能看到。',
    placeholder: '粘贴合约地址',
  },
  noContract: { label: '我没有合约地址', why: '没关系，我们按交易 ID 在链上核对。' },
  toAddress: { label: '收款地址', why: '币实际转到的地址。', placeholder: '粘贴地址' },
  fromAddress: {
    label: '转出地址',
    why: '币是从哪个地址转出的。只用来查这笔转账，不用您证明什么。',
    placeholder: '粘贴地址',
  },
  memo: { label: '标签或备注', why: '转账时填的 Tag 或 Memo。当时没有填，就留空。' },
  rightMemo: { label: '正确的标签或备注', why: '交易所充值页面上显示的那一个。' },
  chainStatus: { label: '链上状态', why: '在钱包的交易记录或区块浏览器里可以看到。' },
  confirmedAt: { label: '确认时间' },
  block: { label: '区块' },
  destination: { label: '收款地址是谁的', why: '地址在谁手里，决定了还有哪些办法。' },
  exchange: { label: '哪家交易所', why: '写名称就好。' },
  intendedNetwork: { label: '本来要用的网络' },
  intendedAddress: { label: '本来要转的地址', why: '您想转到、但没有转到的那一个。', placeholder: '粘贴地址' },
  note: {
    label: '补充说明',
    why: '发生了什么、什么时候发现的，用自己的话写就好。请不要写助记词、私钥或密码。',
  },
};

export const id: RefundWords['id'] = {
  card: {
    where: '在付款记录、收据或订单里可以找到，填订单号也可以。',
    missing: '没关系。有卡号后四位、金额和付款日期，客服就能查到这笔付款。',
  },
  onchain: {
    where: '也就是交易哈希，在钱包的交易记录里。粘贴区块浏览器的链接也可以。',
    missing:
      '在钱包的交易记录里点开这笔转账，一般就能看到交易哈希。实在没有，请接着填收款地址、金额和时间，由客服在链上查。',
  },
  thirdParty: {
    where: '在支付平台的账单里，也叫交易单号或订单号。',
    missing:
      '在支付平台 App 的账单里点开这笔付款，一般就能看到订单号。实在没有，请填付款账号，由客服按金额和时间来查。',
  },
};

export const problem: RefundWords['problem'] = {
  required: '这一项需要填写。',
  notAChoice: '请从列表里选一项。',
  notADecimal: '请填数字，比如 128.40。',
  tooManyDecimals: '小数位多了，请照着付款记录填写。',
  zero: '金额要大于零。',
  unknownCurrency: '没认出这个币种。请填代码，比如 USD 或 USDT。',
  notADate: '请填完整的日期和时间。',
  inTheFuture: '这个时间还没有到，请再核对一下。',
  tooOld: '这个日期太早了，请再核对一下。',
  badChecksum: '这个地址里可能有一个字符不对，请从原处重新复制一次。',
  badFormat: '格式不太对，请对照原文再看一下。',
  tooLong: '内容太长了，请写短一些。',
  looksLikeCard: '这像是完整的卡号，或卡背面的数字。请不要填在这里，我们只需要卡号后四位。',
  looksLikeAddress: '这像是一个地址，这里要填的是交易 ID。',
  looksLikeTransactionId: '这像是交易 ID，这里要填的是地址。',
  sameAsFirst: '这和第一笔相同，请填另一笔的交易 ID。',
  sameAsSent: '这和实际转出的相同，请填本来想用的那一个。',
};
