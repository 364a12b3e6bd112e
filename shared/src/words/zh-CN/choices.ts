// What the customer chooses from, in Chinese: payments, reasons and the closed answers.
// Owns these texts. Never says what a choice leads to.
import type { RefundWords } from '../refundWords.ts';

export const payment: RefundWords['payment'] = {
  card: { title: '银行卡', second: '信用卡或借记卡付款' },
  onchain: { title: '链上转账', second: '用钱包里的币付款或转账' },
  thirdParty: { title: '第三方支付', second: '微信支付、支付宝、PayPal、Apple、Google 等' },
};

export const reason: RefundWords['reason'] = {
  wrongAddress: { title: '地址填错了', second: '币发到了不该去的地址' },
  wrongNetwork: { title: '网络选错了', second: '地址是对的，走了别的网络' },
  wrongAmount: { title: '金额不对', second: '付多了，或扣款与显示的不一致' },
  missingTag: { title: '漏填标签或备注', second: '转到交易所时没有填 Tag 或 Memo' },
  duplicate: { title: '重复付款', second: '同一笔扣了两次' },
  notDelivered: { title: '付了款，没收到', second: '币或服务一直没有到' },
  unsatisfactory: { title: '对服务不满意', second: '收到了，但和说明不符，或用不了' },
  subscription: { title: '订阅扣费', second: '不想续订，却扣了款' },
  cancelled: { title: '取消了，还是扣了款', second: '订单或服务之前已经取消' },
  refundPromisedNotPaid: { title: '说好退款，一直没到', second: '之前已经同意退款' },
  unauthorised: { title: '不是我本人操作', second: '这笔付款不是您发起的' },
  scamSuspected: { title: '怀疑被骗', second: '对方可能是骗子' },
  feeDispute: { title: '对手续费有疑问', second: '收费和显示的不一样，或不清楚为什么收' },
  stuckPending: { title: '一直没有确认', second: '转账很久还显示处理中' },
  other: { title: '其他原因', second: '用自己的话告诉我们' },
};

export const choice: RefundWords['choice'] = {
  cardBrand: {
    visa: 'Visa',
    mastercard: '万事达（Mastercard）',
    unionpay: '银联',
    amex: '美国运通（American Express）',
    jcb: 'JCB',
    other: '其他，或不清楚',
  },
  cardCountry: {
    CN: '中国内地',
    HK: '中国香港',
    SG: '新加坡',
    GB: '英国',
    EU: '欧盟国家',
    US: '美国',
    other: '其他，或不清楚',
  },
  chainStatus: {
    confirmed: '已确认',
    pending: '还没确认',
    failed: '失败',
    unknown: '不清楚',
  },
  destination: {
    self: '我自己的地址',
    exchange: '交易所的地址',
    merchant: '商家的地址',
    operator: '你们的收款地址',
    contract: '合约地址',
    unknown: '不知道是谁的',
    scam: '可能是骗子的',
  },
  posted: {
    both: '两笔都已入账',
    onePending: '有一笔还在处理中',
    unknown: '不清楚',
  },
  provider: {
    wechat: '微信支付',
    alipay: '支付宝',
    paypal: 'PayPal',
    apple: 'Apple',
    google: 'Google',
    other: '其他平台',
  },
  network: {
    bitcoin: '比特币',
    ethereum: '以太坊',
    polygon: 'Polygon',
    bsc: 'BNB 智能链',
    arbitrum: 'Arbitrum',
    optimism: 'Optimism',
    base: 'Base',
    avalanche: 'Avalanche',
    tron: '波场（TRON）',
    solana: 'Solana',
    xrp: 'XRP Ledger',
    litecoin: '莱特币',
    dogecoin: '狗狗币',
    'bitcoin-cash': '比特币现金',
    cosmos: 'Cosmos',
    ton: 'TON',
    polkadot: '波卡（Polkadot）',
    cardano: 'Cardano',
  },
};

export const step: RefundWords['step'] = {
  payment: { title: '付款方式', question: '这笔钱是怎么付的？' },
  reason: { title: '退款原因', question: '为什么想退款？' },
  transaction: { title: '交易信息', question: '是哪一笔？' },
  details: { title: '补充情况', question: '还有什么能帮我们看清楚？' },
  review: { title: '核对并提交', question: '这些都对吗？' },
};
