// What the console says of a transaction on its network, in Chinese.
import type { ChainWords } from './chainEn.ts';

export const chainZh: ChainWords = {
  title: (network) => `${network} 上的记录`,
  again: '重新读取',
  reading: '正在读取',
  failed: '没能读到，这不代表付款有问题。',
  state: '状态',
  states: {
    unknown: '没有查到',
    pending: '未确认',
    confirmed: '已确认',
    final: '已最终确认',
    failed: '失败',
    replaced: '被替换',
    unavailable: '暂时读不到',
  },
  reorganised: '曾被撤出区块',
  readAt: (moment) => `读取于 ${moment}`,
  time: '时间',
  block: (height) => `区块 ${height}`,
  moved: '转出',
  to: '至',
  contract: '代币合约',
  unknownToken: '未知代币',
  memo: '备注',
};
