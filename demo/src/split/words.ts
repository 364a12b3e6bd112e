// What the demo's page says, in both languages.
import { computed } from '@preact/signals';
import { locale } from '../stage/preferences.ts';

const english = {
  title: 'Recourse: both sides of one conversation',
  tagline: 'Both sides are real: the wallet and the console are two clients of one relay. Write on either side.',
  cut: "Cut the phone's network",
  restore: 'Restore the network',
  startOver: 'Start over',
  language: '切换为中文',
  languageShort: '中文',
  dark: 'Dark',
  light: 'Light',
  sides: 'Which side',
  wallet: 'Wallet',
  console: 'Console',
  walletFrame: "The customer's wallet",
  consoleFrame: "The agent's console",
  signedInAs: (name: string) => `console · signed in as ${name}`,
  signingIn: 'console · signing in',
  notSignedIn: 'console · not signed in',
  noNetwork: 'No network',
};

const chinese: typeof english = {
  title: 'Recourse：同一段会话的两端',
  tagline: '两边都是真的：钱包和客服工作台是同一个中继的两个客户端，在哪边写都行。',
  cut: '断开手机网络',
  restore: '恢复网络',
  startOver: '重新开始',
  language: 'Switch to English',
  languageShort: 'EN',
  dark: '深色',
  light: '浅色',
  sides: '看哪一边',
  wallet: '钱包',
  console: '工作台',
  walletFrame: '客户的钱包',
  consoleFrame: '客服的工作台',
  signedInAs: (name) => `工作台 · 已登录：${name}`,
  signingIn: '工作台 · 正在登录',
  notSignedIn: '工作台 · 未登录',
  noNetwork: '无网络',
};

export const words = computed(() => (locale.value === 'zh-CN' ? chinese : english));
