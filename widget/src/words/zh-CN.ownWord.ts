// What the screen of the customer's own word says, in Chinese.
import type { Texts } from './zh-CN.ts';

export const zhCNOwnWord = {
  offerTitle: '怎么认出真的客服？',
  offer: '定一个只有您知道的词，以后每次打开，它都显示在顶部。看不到它的，就不是我们。',
  choose: '设一个暗号',
  notNow: '不用了',
  why: '以后每次打开官方客服，这个词都显示在页面顶部。冒充的人不知道它，也就显示不出来。',
  label: '您的暗号',
  hint: '2 到 24 个字，换设备登录后也会显示。客服看不到它，也不会问您。',
  notSecret: '请不要用密码、PIN 码或助记词里的词。',
  save: '保存',
  change: '修改',
  remove: '不再使用',
  saved: '已保存，从现在起显示在页面顶部。',
  removed: '已删除，页面顶部不再显示。',
  ifMissing: '哪天打开没看到这个词，请不要填写任何内容，从钱包里重新进入客服。',
  offline: '需要联网才能保存，请稍后再试。',
  problem: {
    tooShort: '至少要 2 个字。',
    tooLong: '最多 24 个字。',
    signs: '只能用文字、数字和常用标点，不能用表情或特殊符号。',
    digits: '全是数字的，容易和 PIN 码、验证码混在一起，请换成文字。',
    badge: '这个词像是官方的称呼，别人也猜得到，请换一个。',
    phrase: '看起来像密码或助记词的一部分，请换一个不相干的词。',
  },
};

export type OwnWordWords = Texts<typeof zhCNOwnWord>;
