// What a customer may be asked for, in Chinese. Everything can be written down; nothing here is ever secret.
// Owns these texts. What is asked for with which reason is the policy's to say.
import type { RefundWords } from '../refundWords.ts';

export const evidence: RefundWords['evidence'] = {
  transactionId: { ask: '这笔付款的交易 ID', why: '在付款记录、账单或区块浏览器里可以找到。' },
  secondTransactionId: { ask: '第二笔付款的交易 ID', why: '用来确认确实付了两次。' },
  intendedAddress: { ask: '本来要转的地址' },
  intendedNetwork: { ask: '本来要用的网络' },
  statementLines: { ask: '账单上这笔扣款的名称、日期和金额', why: '其他内容请遮住或略去。' },
  orderPage: { ask: '订单页面上的订单号和状态' },
  sendScreen: { ask: '转账页面上显示的地址、网络和金额' },
  rightAddressMessage: { ask: '正确的地址是从哪里得到的', why: '比如对方发来的消息，或交易所的充值页面。' },
  rightTag: { ask: '正确的标签或备注（Tag、Memo）', why: '在交易所的充值页面可以找到。' },
  depositPage: { ask: '交易所充值页面上的地址、网络和标签' },
  expectedDelivery: { ask: '应该收到什么、收到哪个地址' },
  providerMail: { ask: '支付平台发来的邮件内容', why: '请去掉邮件里的链接。' },
  whatFailed: { ask: '买的是什么，哪里出了问题' },
  whenReported: { ask: '什么时候、向谁反映过' },
  screenshots: { ask: '当时看到的页面上写了什么', why: '错误提示原样写下来最有用。' },
  cancellationProof: { ask: '什么时候取消的，取消后收到了什么通知' },
  termsShown: { ask: '付款时显示的退款或订阅条款' },
  refundPromise: { ask: '谁在什么时候同意了退款，怎么说的' },
  whenNoticed: { ask: '什么时候发现的' },
  deviceList: { ask: '登录过钱包的设备，有没有您不认识的' },
  keysExposed: {
    ask: '助记词或私钥有没有被别人看到过',
    why: '只要回答有或没有，请不要写出内容。',
  },
  policeReport: { ask: '报警回执的编号', why: '还没有报警也没关系。' },
  howContacted: { ask: '对方是怎么联系上您的' },
  chatExport: { ask: '和对方聊天的主要经过', why: '时间、对方的账号和要求您做了什么。' },
  siteName: { ask: '对方的网站或应用叫什么', why: '写名称就好，不用再打开它。' },
  feeShown: { ask: '付款时显示的手续费是多少' },
};
