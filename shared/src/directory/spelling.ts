// The one spelling in which values are compared: hosts, numbers, mail addresses, handles.
// Owns what is folded (case, full width, dots, punycode) and what is not: look-alike letters stay the other letters that they are.
import { decodedHost } from '../safety/punycode.ts';

/** Drawn as nothing or turning the text around: a value that hides one is not what it looks like. */
const hidden = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
const atTheEnds = new RegExp(`^(?:${hidden.source}|\\s)+|(?:${hidden.source}|\\s)+$`, 'gu');

const closing: Readonly<Record<string, string>> = {
  ...{ '「': '」', '『': '』', '“': '”', '‘': '’', '"': '"', "'": "'", '`': '`', '*': '*' },
  ...{ '(': ')', '（': '）', '【': '】', '《': '》', '〈': '〉', '<': '>', '[': ']' },
};
const marker = /^(?:[>•-]|\d{1,2}[.)、])\s+|^\p{Extended_Pictographic}+\s*/u;
/** What people write before it; an account's platform is none of these. */
const label =
  /^(?:(?:官方|客服)?(?:网址|官网|網址|官網|链接|連結|网站|邮箱|郵箱|邮件|电话|電話|手机|热线|号码|案件号|案件編號|发件人)\s*[:：]?|(?:web ?site|url|link|e-?mail|mail|tel|phone|from|case)(?:\s*[:：.]|(?=\s)))\s*(?=\S)/iu;

/** What stands around a thing that was copied with its quotes, its label or the end of its sentence. */
function unwrapped(text: string): string {
  let inner = text
    .replace(marker, '')
    .replace(label, '')
    .replace(/[，,。！!？?；;、]+$/u, '');
  for (let depth = 0; depth < 4 && inner.length > 2 && inner.at(-1) === closing[inner[0]!]; depth++)
    inner = inner.slice(1, -1).trim();
  return inner === '' ? text : inner;
}

/**
 * Without what a copied line brings along at its ends, and with full-width letters as plain ones. `hides`: something unseen
 * stands within, or a sign that is one letter here and ends the host there (`／`).
 */
export function bare(typed: string): { text: string; hides: boolean } {
  const text = unwrapped(typed.replace(atTheEnds, ''))
    .replace(/^(https?)[:：][/／]{2}/i, '$1://')
    .replace(/^(\p{L}{1,9})：/u, '$1:');
  const folded = [...text].map((sign) => ({ sign, plain: sign.normalize('NFKC') }));
  const divides = folded.filter(({ sign, plain }) => sign > '\x7f' && /[/\\?#@:%]/.test(plain));
  // An input method writes ＠ for @, which is fine where nothing else divides the text.
  const isMail = divides.length === 1 && divides[0]!.plain === '@' && !/[/\\?#@:]/.test(text);
  return {
    text: text.normalize('NFKC').replace(new RegExp(hidden, 'gu'), ''),
    hides: hidden.test(text) || (divides.length > 0 && !isMail),
  };
}

const asciiLabel = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const ownScriptLabel = /^[\p{L}\p{M}\p{N}_-]{1,63}$/u;

/**
 * A host as it is compared, or undefined for what is none. `xn--` is unfolded and never folded again: what it stands for may
 * be letters that only look like others.
 */
export function hostOf(text: string): string | undefined {
  const labels = text
    .toLowerCase()
    .replace(/[。｡．]/g, '.')
    .replace(/\.$/, '')
    .split('.');
  if (labels.length < 2 || text.length > 253) return undefined;
  const read = labels.map((label) => {
    const own = decodedHost(label);
    // What stands for plain ASCII is a label that nobody writes so, and not the plain one.
    return /[^\0-\x7f]/.test(own) ? own : label;
  });
  if (!read.every((label) => asciiLabel.test(label) || (/[^\0-\x7f]/.test(label) && ownScriptLabel.test(label))))
    return undefined;
  // A dotted number is an address and no name.
  return /^[0-9]+$|^0x[0-9a-f]*$/.test(read.at(-1)!) ? undefined : read.join('.');
}

/** `+` and digits; without a country only the digits, which may be a short number. */
export function phoneOf(text: string): string | undefined {
  // "+86 (0)21": the zero is for those at home.
  const digits = text
    .replace(/^(\+[\d\s]{1,5})\(0\)/, '$1')
    .replace(/[\s().\-\u2010-\u2015/]/g, '')
    .replace(/^00/, '+');
  return /^\+[1-9][0-9]{6,14}$/.test(digits) || /^[0-9]{3,15}$/.test(digits) ? digits : undefined;
}

export function mailOf(text: string): string | undefined {
  const [, local, domain] = /^([^\s@<>"]{1,64})@([^\s@<>"]+)$/.exec(text) ?? [];
  const host = domain && hostOf(domain);
  return local && host ? `${local.toLowerCase()}@${host}` : undefined;
}

export const platforms = [
  ...['telegram', 'x', 'whatsapp', 'discord', 'wechat', 'weibo', 'qq', 'line', 'reddit', 'facebook', 'instagram'],
  ...['youtube', 'tiktok', 'github', 'medium', 'linkedin'],
] as const;
export type Platform = (typeof platforms)[number];

/** In small letters, except where a platform tells capitals apart: its invitations would be another's in another case. */
export function handleOf(text: string, platform?: Platform): string | undefined {
  const handle = text.replace(/^@/, '');
  if (!/^(?:[a-z]{1,8}\/)?\+?[\p{L}\p{M}\p{N}_.-]{2,40}$/u.test(handle)) return undefined;
  const tellsCase = platform === 'discord' || (platform === 'telegram' && handle.startsWith('+'));
  return tellsCase ? handle : handle.toLowerCase();
}
