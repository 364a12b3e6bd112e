// The words about links in messages, in Chinese.
import type { linksEn } from './linksEn.ts';

export const linksZh: typeof linksEn = {
  links: {
    look: '查看这个网址',
    title: '网址',
    listed: '这个网站在名单里。',
    unlisted: '这个网站不在名单里。',
    lookalike: (of) => `看着像 ${of}，但不是同一个网站。`,
    hostile: '正规网站不会这样写：协议或端口异常、@ 前面有名字、直接下载安装包，或混用几种字母。',
    safely: '这里不能打开。确实要看，请用没有登录任何账号的隔离浏览器。复制出来的网址，点号会加上方括号。',
    copy: '复制',
    copied: '已复制',
    open: '打开',
    close: '关闭',
  },
};
