// What "Is this really us?" says, in Chinese; on the screen of the panel and on the page /verify.
import type { Texts } from './zh-CN.ts';

export const zhCNVerify = {
  title: '对方是不是官方客服？',
  label: '把对方的网址、账号、邮箱、电话或单号粘贴到这里，我们帮您核对。',
  clear: '清空',
  check: '核对',
  checking: '正在核对',

  channels: { site: '网站', handle: '账号', phone: '电话', mail: '邮箱', case: '单号' },
  ours: (channel: string) => `这是我们的官方${channel}`,
  oursOn: (platforms: string) => `这是我们在 ${platforms} 的官方账号。其他平台上的同名账号不是我们的。`,
  oursStill: '不过，任何人都不该向您要助记词、私钥、密码或验证码。',
  oursForged: '来电号码和发件人可以伪造。如果是对方主动找您，请先挂断或不要回复，自己打开 App 联系我们。',
  notOurs: '这不是我们的',
  notOursHint: '请不要再联系对方，不要转账，也不要共享屏幕。',
  theirs: '您粘贴的',
  real: '我们的',
  report: '举报',
  reported: '已举报，谢谢。我们会去处理。',
  reportAway: '没能提交举报，请联网后再试。',
  reportRefused: '这条内容不能举报。请只填网址、账号、电话或邮箱。',
  later: (minutes: number) => `操作太频繁了，请 ${minutes} 分钟后再试。`,
  contact: '联系官方客服',
  contactApp: '请自己打开钱包，从「联系客服」进入，不要点对方给的链接。',

  caseOurs: '这是我们的单号',
  caseState: (state: string) => `目前的状态：${state}。`,
  caseHint: '知道单号的人不一定是我们的客服。处理进度请在钱包里看。',
  caseAway: '单号要联网才能核对',
  caseAwayHint: '网址、账号、电话和邮箱不联网也能核对。',
  states: {
    submitted: '已提交',
    inReview: '审核中',
    needsInformation: '待补充',
    approved: '已批准',
    refunded: '已退款',
    denied: '未通过',
    answered: '已答复',
    closed: '已关闭',
  },

  needsCountry: '还差国家或地区代码',
  needsCountryHint: '请连同代码一起粘贴，例如 +86 或 +1。',
  unreadable: '没认出来',
  unreadableHint: '请一次只粘贴一个网址、账号、邮箱、电话或单号，不要粘贴整句话。',
  secret: '这像是助记词、私钥或验证码，已经清空。请不要在任何地方粘贴它。',

  cannot: '现在无法核对',
  cannotAway: '官方名单还没有存到这台设备上，请联网后再试一次。',
  cannotExpired: '官方名单已经过期。恢复之前，请只在钱包里联系我们。',
  cannotKey: '这个页面没有带上核对用的公钥，所以我们不能在这里作答。请打开钱包，在客服里核对。',
  cannotTrust: '官方名单没有通过签名验证，我们没有采用它。恢复之前，请只在钱包里联系我们。',
  tryAgain: '再试一次',

  how: '怎样认出我们',
  howBadge: '会话顶部的名字旁有核验标记',
  howBadgeHint: '它画在消息之外。名字、头像或消息里的标记都不算。',
  howNever: '我们不会要助记词、私钥、密码或验证码',
  howNeverHint: '也不会要求共享屏幕，或者让您先转账。',
  howMails: '官方邮箱',
  howSites: '官方网站',
  private: '核对在您的设备上进行，您粘贴的内容不会发出去；只有单号要问一下我们的服务器。',
};

export type VerifyWords = Texts<typeof zhCNVerify>;
