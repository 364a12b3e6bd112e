// What stands on the screens before the workspace, in Chinese.
import type { firstEn } from './firstEn.ts';

export const firstZh: typeof firstEn = {
  product: 'Recourse',
  console: '客服工作台',
  consoleOf: (site) => `${site}的客服工作台`,
  loading: '正在加载',
  themes: { auto: '自动', light: '浅色', dark: '深色' },

  signIn: {
    title: '登录',
    sub: '请使用管理员给您的账号和密码。',
    site: '站点',
    login: '账号',
    password: '密码',
    go: '登录',
    busy: '正在登录',
    address: '请核对网址：',
    promise: 'Recourse 的任何人都不会向您要密码。',
    problems: {
      wrong: '账号或密码不正确。',
      tooMany: '尝试次数太多，请等一分钟再试。',
      unreachable: '服务器没有应答，什么都没有提交，请再试一次。',
      ended: '登录已失效。请重新登录，您写的内容还在。',
    },
    unreachable: '服务器没有应答',
    unreachableSub: '可能正在启动，本页会自动重试。',
    tryAgain: '再试一次',
  },

  code: {
    title: '还差一步',
    sub: '请打开验证器 App，输入其中显示的动态码。',
    label: '动态码',
    recovery: '改用恢复码',
    recoverySub: '开通两步验证时保存的十个恢复码之一，每个只能用一次。',
    recoveryLabel: '恢复码',
    app: '改用验证器 App',
    back: '返回',
    go: '登录',
    wrong: '动态码不对，或者已经用过。请等下一个。',
    recoveryWrong: '恢复码不对，或者已经用过。',
    tooMany: '尝试次数太多，请过一刻钟再试。',
  },
};
