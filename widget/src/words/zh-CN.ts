// What the first look says, in Chinese. The keys of all languages come from here.
// Owns these texts. Reasons, fields, states and denials are said in shared/words, since the console says them too.

export const zhCN = {
  panel: '在线客服',
  back: '返回',
  close: '关闭',
  retry: '重试',
  next: '继续',
  done: '完成',
  cancel: '取消',
  copy: (what: string) => `复制${what}`,
  copied: '已复制',
  person: '转人工',
  talkToUs: '和客服聊聊',
  official: '官方',
  verified: '已核验的官方客服',
  /** Before the customer's own word. */
  ownWordIs: '您的防钓鱼暗号',
  support: '官方客服',
  never: '我们不会向您要助记词、私钥、密码或验证码，也不会要求共享屏幕。',

  home: {
    hello: '您好，有什么可以帮您？',
    online: '客服在线，可以直接留言。',
    onlineMinutes: (n: number) => `客服在线，一般 ${n} 分钟内回复。`,
    busy: '客服正在接待其他人，会按顺序回复您。',
    away: '现在没有客服在线',
    awayUntil: (time: string) => `现在没有客服在线，${time} 恢复服务`,
    awayHint: '您可以先留言或提交退款申请，我们上线后按顺序回复。',
    leaveMessage: '留言',
    start: '给客服发消息',
    startHint: '转账、扣款、退款，都可以问',
    continueWith: (name: string) => `继续和${name}的会话`,
    continue: '继续上次的会话',
    queued: '正在为您安排客服',
    unread: (n: number) => `${n} 条未读`,
    myCases: '我的退款申请',
    all: '全部',
    refund: '申请退款',
    refundHint: '先看看能不能退',
    continueRefund: '接着填退款申请',
    continueRefundHint: '上次填到一半，内容都还在',
    cases: '查进度',
    casesHint: '退款申请到哪一步了',
    contact: '其他联系方式',
    verify: '对方是不是官方客服？',
    sending: '有一份退款申请等待发送',
    sendingHint: '联网后会自动提交。',
    failed: '退款申请没有提交成功',
    failedHint: '点这里重新提交',
  },

  connection: {
    offline: '网络断开了，正在重新连接',
    kept: '您写的内容已存在本机，恢复后会自动发送。',
    notKept: '请先不要关闭此页面，以免内容丢失。',
    expired: '登录已过期',
    expiredHint: '请回到钱包重新登录，再打开客服。您写的内容还在。',
    refused: '暂时连不上客服',
    refusedHint: '请更新钱包后再试，或用其他方式联系我们。',
    otherWays: '其他方式',
  },
};

/** The same keys in another language: text for text, function for function. */
export type Texts<Value> = Value extends string
  ? string
  : Value extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { [Key in keyof Value]: Texts<Value[Key]> };

export type FirstWords = Texts<typeof zhCN>;
