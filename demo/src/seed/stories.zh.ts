// The stories that are told in Chinese.
// Owns their words. People, orders and transfers are invented.
import type { Story } from './script.ts';

const zh = { locale: 'zh-CN', timeZone: 'Asia/Shanghai' } as const;

export const chineseStories: Story[] = [
  {
    ...{ ...zh, key: 'zhao', name: '赵明轩', openedFrom: '银行卡充值' },
    acts: [
      { agent: 'kai', does: 'take' },
      { customer: 'say', text: '早上充值扣了两次款，两条短信前后差不到一分钟。' },
      {
        customer: 'submit',
        request: {
          ...{ payment: 'card', reason: 'duplicate', amount: '680.00', currency: 'CNY', hoursAgo: 5 },
          ...{
            transactionId: 'BW-71C04E22A1',
            secondTransactionId: 'BW-71C04E22A9',
            posted: 'both',
            cardLast4: '2093',
          },
          note: '只充了一次，点完之后页面卡住了，没有再点第二下。',
        },
      },
      { agent: 'kai', does: 'review' },
      { agent: 'kai', does: 'say', text: '您好，我是沈凯。两笔扣款我都看到了，正在和入账记录核对。' },
      { agent: 'kai', does: 'note', text: '两笔相隔 27 秒，金额和尾号都一致。等入账文件到了再定。' },
      { agent: 'kai', does: 'read' },
      { customer: 'read' },
      { customer: 'say', text: '好的，那我等您消息。' },
      { agent: 'kai', does: 'say', text: '好，核对完我马上在这里告诉您。' },
    ],
  },
  {
    ...{ ...zh, key: 'zhou', name: '周雨桐', openedFrom: '会员月费' },
    acts: [
      { agent: 'kai', does: 'take' },
      { customer: 'say', text: '会员我上个月就取消了，这个月怎么又扣了 68 块？' },
      {
        customer: 'submit',
        request: {
          ...{ payment: 'thirdParty', provider: 'other', reason: 'subscription', amount: '68.00', currency: 'CNY' },
          ...{ transactionId: 'BW-5520D7F3B6', hoursAgo: 40 },
        },
      },
      { agent: 'kai', does: 'review' },
      {
        ...{ agent: 'kai', does: 'ask', evidence: ['cancellationProof'] },
        words: '请发一下取消成功的页面或邮件，上面有取消时间就可以。其他信息请遮住。',
      },
      { agent: 'kai', does: 'say', text: '扣款记录查到了。还差取消时间的凭证，补上之后我这边就能继续核对。' },
      { agent: 'kai', does: 'read' },
      { customer: 'read' },
    ],
  },
  {
    ...{ ...zh, key: 'li', name: '李佳怡', openedFrom: '银行卡充值' },
    acts: [
      { agent: 'kai', does: 'take' },
      { customer: 'say', text: '充值 300，到账只有 30，麻烦看一下。' },
      {
        customer: 'submit',
        request: {
          ...{ payment: 'card', reason: 'wrongAmount', amount: '270.00', currency: 'CNY', hoursAgo: 26 },
          ...{ transactionId: 'BW-0D9914C7E5', cardLast4: '8860' },
        },
      },
      { agent: 'kai', does: 'review' },
      { agent: 'kai', does: 'say', text: '核对过了，确实少记了 270 元，是我们这边的问题，抱歉。' },
      { agent: 'kai', does: 'approve', words: '少记的 270 元原路退回尾号 8860 的银行卡，入账时间以银行为准。' },
      { customer: 'read' },
      { customer: 'say', text: '好的，谢谢。那我等银行那边到账。' },
      { agent: 'kai', does: 'say', text: '不客气。到时如果账上没看到，回到这里找我就行。' },
      { agent: 'kai', does: 'read' },
    ],
  },
  {
    ...{ ...zh, key: 'linxiao', name: '林晓', openedFrom: '转出 BWD' },
    acts: [
      {
        customer: 'submit',
        request: {
          ...{ payment: 'onchain', reason: 'wrongAddress', network: 'ethereum', amount: '860', currency: 'BWD' },
          ...{ transactionId: `0x${'5e'.repeat(32)}`, chainStatus: 'confirmed', destination: 'unknown', hoursAgo: 30 },
          ...{
            contract: `0x${'5b'.repeat(20)}`,
            toAddress: `0x${'9a'.repeat(20)}`,
            intendedAddress: `0x${'9b'.repeat(20)}`,
            block: '23876120',
          },
        },
      },
      { agent: 'kai', does: 'take' },
      { customer: 'say', text: '你们说追不回来。可刚才有人加我，说先付 5% 手续费就能帮我追回，这个靠谱吗？' },
      {
        agent: 'kai',
        does: 'say',
        text: '请不要理会，这多半是第二次骗局：链上转账没有人能追回。聊天记录先留着，已有损失请拨打 110。',
      },
      { agent: 'kai', does: 'read' },
    ],
  },
  {
    ...{ ...zh, key: 'wang', name: '王梓涵', openedFrom: '旅行 eSIM' },
    acts: [
      { agent: 'lin', does: 'take' },
      { customer: 'say', text: 'eSIM 信号太差，想退掉。' },
      {
        customer: 'submit',
        request: {
          ...{ payment: 'card', reason: 'unsatisfactory', amount: '199.00', currency: 'CNY', hoursAgo: 190 },
          ...{ transactionId: 'BW-B3E7700D18', cardLast4: '5127' },
        },
      },
      { agent: 'lin', does: 'review' },
      {
        ...{ agent: 'lin', does: 'deny', codes: ['D13'] },
        words: '套餐已激活并用掉 6.2 GB，超过了可以退款的用量，所以这次没有通过。',
        change: '如果在激活当天就报过故障，请附上当时的截图，可以据此申诉。',
      },
      { agent: 'lin', does: 'say', text: '结果和原因写在申请里了，申诉的入口也在那里，会换一位同事来看。' },
      { agent: 'lin', does: 'read' },
    ],
  },
  {
    ...{ ...zh, key: 'zheng', name: '郑凯文', openedFrom: '银行卡付款' },
    acts: [
      { agent: 'lin', does: 'take' },
      { customer: 'say', text: '酒店券买了没法用，想退。' },
      {
        customer: 'submit',
        request: {
          ...{ payment: 'card', reason: 'notDelivered', amount: '520.00', currency: 'CNY', hoursAgo: 75 },
          ...{ transactionId: 'BW-94AA61F20C', cardLast4: '3346' },
        },
      },
      { agent: 'lin', does: 'review' },
      {
        ...{ agent: 'lin', does: 'deny', codes: ['D11'] },
        words: '记录显示券码已发到您的邮箱，目前看不出无法使用的原因。',
        change: '酒店拒绝使用券码的说明，或当时的页面截图。',
      },
      { customer: 'read' },
      { customer: 'appeal', words: '酒店前台说券码在他们系统里查不到，我让他们开了说明，附在这里的文字就是原话。' },
      { customer: 'say', text: '我已经申诉了，麻烦换个人再看看。' },
    ],
  },
  {
    ...{ ...zh, key: 'he', name: '何嘉豪', openedFrom: '转出 BWD' },
    acts: [
      { agent: 'lin', does: 'take' },
      { customer: 'say', text: '提到交易所忘了填 Memo，交易所那边说没收到。' },
      {
        agent: 'lin',
        does: 'say',
        text: '链上已经确认，币在交易所的地址里。这种情况要在交易所提交找回申请，需要交易 ID、金额和正确的 Memo。',
      },
      { customer: 'read' },
      { customer: 'say', text: '明白了，我先去交易所那边填。' },
      { agent: 'lin', does: 'read' },
    ],
  },
  {
    ...{ ...zh, key: 'liu', name: '刘洋' },
    acts: [
      { agent: 'lin', does: 'take' },
      { customer: 'say', text: '请问转账手续费是谁收的？' },
      { agent: 'lin', does: 'say', text: '是网络收的矿工费，不是我们收的，金额在转账详情里可以看到。' },
      { customer: 'say', text: '好，清楚了。' },
      { agent: 'lin', does: 'read' },
      { agent: 'lin', does: 'close' },
    ],
  },
  {
    ...{ ...zh, key: 'wu', name: '吴桐', openedFrom: '转出 BWD' },
    acts: [
      {
        customer: 'submit',
        request: {
          ...{ payment: 'onchain', reason: 'stuckPending', network: 'ethereum', amount: '45', currency: 'BWD' },
          ...{ transactionId: `0x${'c7'.repeat(32)}`, chainStatus: 'pending', destination: 'self', hoursAgo: 3 },
          contract: `0x${'5b'.repeat(20)}`,
          toAddress: `0x${'4d'.repeat(20)}`,
        },
      },
    ],
  },
  {
    ...{ ...zh, key: 'sun', name: '孙悦', openedFrom: '转出 BWD' },
    acts: [
      { agent: 'kai', does: 'take' },
      { customer: 'say', text: '交易一直在处理中，已经三个小时了，是卡住了吗？' },
      {
        agent: 'kai',
        does: 'say',
        text: '我看到了，它还在等网络确认，手续费偏低时会慢一些。您可以在转账详情里点「加速」，也可以再等等。',
      },
      { agent: 'kai', does: 'read' },
    ],
  },
];
