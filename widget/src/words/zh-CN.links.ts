// What is said of links, in Chinese.
import type { Texts } from './zh-CN.ts';

export const zhCNLinks = {
  label: '网址提醒',
  lookalike: (host: string, of: string) =>
    `${host} 和 ${of} 看着很像，但不是同一个网站。请不要打开，也不要在里面填写任何内容。`,
  hostile: (host: string) => `${host} 的写法可疑，正规网站不会这样写。请不要打开。`,
  leaving: (site: string) => `即将离开${site}`,
  leavingHint: '下面这个网站不是我们的。在那里也请不要填写助记词、私钥、密码或验证码。',
  stay: '留在这里',
  open: '打开网站',
};

export type LinkWords = Texts<typeof zhCNLinks>;
