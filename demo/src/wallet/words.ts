// What the wallet says, in both languages.
// Owns the words. Numbers and dates are formatted elsewhere.
import { computed } from '@preact/signals';
import { locale } from '../stage/preferences.ts';
import type { Transaction, TransactionKind } from '../wallet-backend/transactions.ts';

const chinese = {
  wallet: '泊湾钱包',
  balance: '总资产',
  hide: '隐藏金额',
  show: '显示金额',
  support: '联系客服',
  unread: (count: number) => `${count} 条未读`,
  activity: '交易记录',
  back: '返回',
  refund: '申请退款',
  asked: '已申请退款',
  caseNumber: '退款单号',
  copy: '复制',
  copied: '已复制',
  loading: '正在读取账户',
  unreachable: '暂时读不到账户。请检查网络后重试。',
  retry: '重试',
  openedFrom: '钱包首页',
  kinds: {
    topUp: '银行卡充值',
    service: '旅行 eSIM 套餐',
    sent: '转出 BWD',
    received: '收到 BWD',
    membership: '会员月费',
  } satisfies Record<TransactionKind, string>,
  networks: { ethereum: '以太坊', bsc: 'BNB 智能链' } as Record<string, string>,
  short: {
    card: (last4: string) => `尾号 ${last4}`,
    thirdParty: '第三方支付',
  },
  states: { done: '已完成', pending: '处理中', confirming: '待确认', confirmed: '已确认', undelivered: '未开通' },
  explain: {
    cardPending: '银行还没有入账。未入账的扣款可能会自动撤销。',
    chainPending: '网络还没有确认这笔转账。',
    undelivered: '已付款，但服务没有开通。',
  },
  fields: {
    time: '时间',
    card: '付款卡',
    order: '订单号',
    network: '网络',
    to: '收款地址',
    hash: '交易 ID',
    block: '区块',
    confirmed: '确认时间',
    paidWith: '付款方式',
  },
  cardEnding: (last4: string) => `银行卡，尾号 ${last4}`,
  today: '今天',
  yesterday: '昨天',
};

const english: typeof chinese = {
  wallet: 'Berthwell Wallet',
  balance: 'Total balance',
  hide: 'Hide amounts',
  show: 'Show amounts',
  support: 'Contact support',
  unread: (count) => `${count} unread`,
  activity: 'Activity',
  back: 'Back',
  refund: 'Request a refund',
  asked: 'Refund requested',
  caseNumber: 'Case number',
  copy: 'Copy',
  copied: 'Copied',
  loading: 'Reading your account',
  unreachable: 'Your account cannot be reached just now. Check the network and try again.',
  retry: 'Try again',
  openedFrom: 'Wallet home',
  kinds: {
    topUp: 'Card top-up',
    service: 'Travel eSIM plan',
    sent: 'Sent BWD',
    received: 'Received BWD',
    membership: 'Membership, monthly',
  },
  networks: { ethereum: 'Ethereum', bsc: 'BNB Smart Chain' },
  short: { card: (last4) => `Ending ${last4}`, thirdParty: 'Payment service' },
  states: {
    done: 'Completed',
    pending: 'Pending',
    confirming: 'Unconfirmed',
    confirmed: 'Confirmed',
    undelivered: 'Not delivered',
  },
  explain: {
    cardPending: 'The bank has not booked it yet. A charge that is not booked may fall away by itself.',
    chainPending: 'The network has not confirmed this transfer yet.',
    undelivered: 'Paid, but the service was never activated.',
  },
  fields: {
    time: 'Time',
    card: 'Card',
    order: 'Order number',
    network: 'Network',
    to: 'To',
    hash: 'Transaction ID',
    block: 'Block',
    confirmed: 'Confirmed',
    paidWith: 'Paid with',
  },
  cardEnding: (last4) => `Card ending ${last4}`,
  today: 'Today',
  yesterday: 'Yesterday',
};

export type WalletWords = typeof chinese;

export const words = computed(() => (locale.value === 'zh-CN' ? chinese : english));

export function stateText({ state, paidBy }: Transaction, { states }: WalletWords): string {
  if (paidBy.method === 'onchain') return state === 'pending' ? states.confirming : states.confirmed;
  return states[state];
}

/** What a person should know of this state; undefined where it explains itself. */
export function explanation({ state, paidBy }: Transaction, { explain }: WalletWords): string | undefined {
  if (state === 'undelivered') return explain.undelivered;
  if (state !== 'pending') return undefined;
  return paidBy.method === 'onchain' ? explain.chainPending : explain.cardPending;
}
