// Addresses of accounts elsewhere: `t.me/name` is the account @name on Telegram.
// Owns which hosts belong to which platform, and the words by which people name them. Never judges an account.
import type { Platform } from './spelling.ts';

const hosts: Readonly<Record<string, Platform>> = {
  ...{ 't.me': 'telegram', 'telegram.me': 'telegram', 'telegram.dog': 'telegram' },
  ...{ 'x.com': 'x', 'twitter.com': 'x', 'mobile.twitter.com': 'x', 'mobile.x.com': 'x' },
  ...{ 'wa.me': 'whatsapp', 'api.whatsapp.com': 'whatsapp', 'whatsapp.com': 'whatsapp' },
  ...{ 'discord.gg': 'discord', 'discord.com': 'discord', 'discordapp.com': 'discord' },
  ...{ 'weibo.com': 'weibo', 'm.weibo.cn': 'weibo', 'weibo.cn': 'weibo' },
  ...{ 'reddit.com': 'reddit', 'old.reddit.com': 'reddit', 'facebook.com': 'facebook', 'm.facebook.com': 'facebook' },
  ...{ 'fb.com': 'facebook', 'm.me': 'facebook', 'instagram.com': 'instagram', 'youtube.com': 'youtube' },
  ...{ 'm.youtube.com': 'youtube', 'tiktok.com': 'tiktok', 'github.com': 'github', 'medium.com': 'medium' },
  ...{ 'linkedin.com': 'linkedin', 'line.me': 'line' },
};

const names: Readonly<Record<string, Platform>> = {
  ...{ telegram: 'telegram', tg: 'telegram', 电报: 'telegram', 電報: 'telegram', 飞机: 'telegram', 纸飞机: 'telegram' },
  ...{ x: 'x', twitter: 'x', 推特: 'x', whatsapp: 'whatsapp', discord: 'discord', 微信: 'wechat', wechat: 'wechat' },
  ...{
    weixin: 'wechat',
    微信号: 'wechat',
    qq: 'qq',
    qq号: 'qq',
    微博: 'weibo',
    weibo: 'weibo',
    line: 'line',
    reddit: 'reddit',
  },
  ...{ facebook: 'facebook', fb: 'facebook', instagram: 'instagram', ig: 'instagram', youtube: 'youtube' },
  ...{ tiktok: 'tiktok', github: 'github', medium: 'medium', linkedin: 'linkedin' },
};

/** Before a name that is another's without it: `youtube.com/c/name` is not `youtube.com/@name`. */
const kept = new Set(['u', 'user', 'r', 'c', 'channel', 'in', 'company', 'groups', 'ti']);
const dropped = new Set(['s', 'invite', 'p', 'n']);

/** The account that a link leads to; undefined where the host is no platform, or its first page. */
export function accountAt(
  host: string,
  path: string,
  query: string,
): { platform: Platform; account: string } | undefined {
  const plain = host.replace(/^www\./, '');
  const own = /^([a-z0-9_]{4,32})\.t\.me$/.exec(plain);
  if (own) return { platform: 'telegram', account: own[1]! };
  const platform = Object.hasOwn(hosts, plain) ? hosts[plain]! : undefined;
  if (!platform) return undefined;
  const [, phone] = /(?:^|&)phone=\+?([0-9]{5,15})(?:&|$)/.exec(query) ?? [];
  if (platform === 'whatsapp' && phone) return { platform, account: `+${phone}` };
  const [first = '', second] = path.split('/').filter((part) => part !== '');
  if (first === '') return undefined;
  if (dropped.has(first) && second) return { platform, account: second };
  if (kept.has(first) && second) return { platform, account: `${first}/${second}` };
  if (platform === 'whatsapp' && /^\+?[0-9]{5,15}$/.test(first))
    return { platform, account: `+${first.replace('+', '')}` };
  return { platform, account: first };
}

/** "Telegram: @name", "微信 name", "微信号name". */
export function namedAccount(text: string): { platform: Platform; account: string } | undefined {
  const [, name = '', account] =
    /^(\p{L}{1,9})\s*[:\s]\s*(@?[^\s:]+)$/u.exec(text) ?? /^(\p{Script=Han}{2,3})(@?[\w.+-]+)$/u.exec(text) ?? [];
  const platform = Object.hasOwn(names, name.toLowerCase()) ? names[name.toLowerCase()] : undefined;
  return platform && account ? { platform, account } : undefined;
}
