// Links in a text, and whose they are: on the site's list, an imitation of one that is, or unknown.
// Owns finding and judging hosts. Never fetches anything: a link is judged by its spelling alone.
import { mixesAlphabets } from './names.ts';
import { normalise, plainLetters, typedSpan } from './normalise.ts';
import { decodedHost } from './punycode.ts';
import type { Span } from './rules.ts';
import { unspaced } from './unspaced.ts';

export interface Link {
  /** In what was typed. */
  span: Span;
  /** As it would be opened: `https://host/path`. Empty when it must not be opened at all. */
  href: string;
  /** In small letters, as it really is: what stands before an @ is no host. */
  host: string;
  /** The host as it is drawn, with the letters behind `xn--`. */
  shown: string;
  /** The whole link as it was typed, without what is drawn as nothing or turns the direction of text. */
  spelled: string;
}

/**
 * `listed`: exactly a host of the list, over https. `lookalike`: it imitates one of the list. `hostile`: a scheme, port, file or
 * address that no honest link has. `unlisted`: anything else.
 */
export type LinkVerdict =
  | { name: 'listed' }
  | { name: 'lookalike'; of: string }
  | { name: 'hostile' }
  | { name: 'unlisted' };

/** Where a site's configuration lists none. */
export const defaultLinkHosts: readonly string[] = [
  'wallet.example.com',
  'help.wallet.example.com',
  'etherscan.io',
  'tronscan.org',
  'solscan.io',
  'mempool.space',
];

const endings =
  'com net org io app xyz top vip cc co me info site online shop club cn hk tw mo ru us uk eu de fr jp kr sg link live pro finance wallet exchange support help dev ai gg ly gl gd gy to tk ml ga cf gq pw ' +
  'biz tech store space fun website world today cloud click page win bid loan work icu buzz network systems center global group ltd company services solutions agency digital media zone one life chat ' +
  'email mobi asia tv ws la vn id in au ca br my th ph nl be ch at es it pt pl cz se no fi dk ie nz za mx ar cl pe tr ua il ae im is st so sh ac ag bz mn nu sc vc fm am ms money cash fund capital ' +
  'market markets trade trading credit gold bond academy guide tips news blog wiki run ninja rocks plus best cool team games game bet casino law tax claims security safe kim party gdn men date racing review download stream example ' +
  'cfd sbs lol cyou bio beauty quest hair skin makeup autos boats homes mom pics lat ink cam foundation ventures monster cards gift gifts limo onl gle ee gr hu ro bg hr lt lv kz uz ge cx рф сайт онлайн';
const ending = `(?:${endings.split(' ').join('|')}|xn--[a-z0-9-]{2,40})`;
// In "打开evil.top领取" the host stands between words, and neither begins nor ends with them.
const spaced = `(?!${unspaced})[\\p{L}\\p{N}]`;
const labelOf = (sign: string) => `(?:${sign})(?:(?:${sign}|[_-]){0,61}(?:${sign}))?`;
const label = labelOf('[\\p{L}\\p{N}]');
// Told apart from the other kind by its first sign, or a row of numbers would be tried in every way.
const unspacedLabel = `${unspaced}(?:(?:${unspaced}|\\p{N}|[_-]){0,61}(?:${unspaced}|\\p{N}))?`;
const goesOn = `[_-]{1,3}${spaced}|\\.[a-z]{2}`;
const spacedEnd = `${ending}(?!${spaced}|${goesOn})`;
/** A label may be in such a writing; one that is half in it is a name with words before it, unless a scheme says where it begins. */
const host =
  `(?:${labelOf(spaced)}\\.){1,12}${spacedEnd}` +
  `|(?:(?:${unspacedLabel}|${labelOf(spaced)})\\.){1,12}(?:${spacedEnd}|(?:中国|香港|公司|网络|在线|网址|商城|网店|集团)(?![\\p{L}\\p{N}]|${goesOn}))` +
  `|(?<=:\\/\\/)(?:${label}\\.){1,12}${spacedEnd}` +
  // Whatever it ends with, a scheme or "www." says that it is one.
  `|(?<=:\\/\\/)(?:${label}\\.){1,12}(?:[a-z]{2,24}(?!${spaced}|${goesOn})|(?=[^\\0-\\x7f])\\p{L}{2,24})` +
  `|www\\.(?:${labelOf(spaced)}\\.){1,12}[a-z]{2,24}(?!${spaced}|${goesOn})`;
const address = '(?:\\d{1,3}\\.){3}\\d{1,3}|\\[[0-9a-f:]{3,39}\\]|0x[0-9a-f]{8}';
const linkShape = new RegExp(
  `(?<scheme>(?:h(?:tt|xx|\\*\\*)ps?|ftp|file|javascript|data|intent|vbscript|tg|weixin|whatsapp):(?:\\/\\/)?)?` +
    `(?<user>[^\\s/@<>"'，。、（）()]{0,80}@)?` +
    `(?<host>(?:${address})(?![\\p{L}\\p{N}_-]|\\.[a-z]{2})|(?<=:\\/\\/)(?:${address}|\\d{8,10})(?!${spaced}|${goesOn})|${host})` +
    `(?<port>:\\d{1,5})?(?<path>[/?#](?:(?!${unspaced})[^\\s<>"'，。；、）)】」]){0,500})?`,
  'giu',
);
const mailbox = new RegExp(`^(?:.*${unspaced})?[\\w.+-]+@$`, 'u');
const afterName = /^@(?<host>[^\s/?#:@<>"'，。；、）)】」]*)[^\s<>"'，。；、）)】」]*/u;
/** What opens another app, pairs a wallet with a page, or has no host: `tg://…`, `wc:…@2`. Not "以 https:// 开头". */
const schemeAlone =
  /\b(?:(?:javascript|data|vbscript|intent|file):[^\s]{1,200}|(?:https?|(?!\w*http|(?:chrome|edge|brave):\/\/settings)[a-z][a-z0-9+-]{1,20}):\/\/(?=[a-z0-9])[^\s]{1,200}|wc:[0-9a-f-]{16,80}@[^\s]{1,200})/gi;

/** "wallet。example。com", "example[.]com", "example dot com": dots as people hide them. The places stay what they were. */
function withDots(lower: string): string {
  return (
    lower
      // Behind Chinese it ends a sentence ("…完成了。App里"), unless what follows can only be an ending.
      .replace(
        /(?<=(?!\p{Script=Han})[\p{L}\p{N}])[。｡](?=[a-z]{2})|(?<=\p{Script=Han})[。｡](?=(?:com|net|org|io|cc|cn|top|vip|xyz)(?![a-z]))/gu,
        '.',
      )
      .replace(
        /(?<=[a-z0-9])[点點](?=(?:com|net|org|io|cc|cn|top|vip|xyz|app|info|site|online|shop|club)(?![a-z]))/g,
        '.',
      )
      .replace(
        /(?<=[\p{L}\p{N}])(\s?[[({【〔「『]\s?(?:\.|dot|点|點)\s?[\])}】〕」』]\s?|\s(?:dot|点|點)\s|\s\.\s?|\.\s(?=(?:com|net|org|io|cc|top|vip|xyz)\b))(?=[\p{L}])/giu,
        (part) => `.${'\0'.repeat(part.length - 1)}`,
      )
  );
}

/** Without the holes that `withDots` left, and where each kept character stood. */
function closed(dotted: string): { text: string; places: number[] } {
  const places: number[] = [];
  for (let at = 0; at < dotted.length; at++) if (dotted[at] !== '\0') places.push(at);
  if (places.length === dotted.length) return { text: dotted, places };
  return { text: places.map((place) => dotted[place]).join(''), places };
}

export function findLinks(typed: string): Link[] {
  const of = normalise(typed);
  // Not `lower`: there a Cyrillic letter is the Latin one that it looks like, and an imitation would be the original.
  const small = of.text.toLowerCase();
  const { text, places } = closed(withDots(small.length === of.text.length ? small : of.lower));
  // Without one of these there is no host and no scheme: most Chinese messages end here.
  if (!/[.:]|0x/.test(text)) return [];
  const spanOf = (start: number, end: number) => typedSpan(of, { start: places[start]!, end: places[end - 1]! + 1 });
  const links: Link[] = [];
  const taken: Span[] = [];
  for (const match of text.matchAll(linkShape)) {
    const { scheme = '', user = '', host: found = '', port = '' } = match.groups!;
    // What ends a sentence is no part of it.
    const path = (match.groups!.path ?? '').replace(/[.,;:!?]+$/, '');
    const ends = match.index + match[0].length - ((match.groups!.path ?? '').length - path.length);
    // A mail address: somebody else judges it.
    if (user && !scheme && mailbox.test(user) && !path) continue;
    // What stands before an @ is a name, whatever it is spelled like: `https://known.example@12345678/`.
    const behind = path === '' ? (afterName.exec(text.slice(ends, ends + 500)) ?? undefined) : undefined;
    const bare = (behind?.groups?.host || found).replace(/^\[|\]$/g, '');
    const plain = /^(?:https?:(?:\/\/)?)?$/.test(scheme) && !user && !behind && (port === '' || port === ':443');
    const end = ends + (behind?.[0].length ?? 0);
    taken.push({ start: match.index, end });
    links.push({
      span: spanOf(match.index, end),
      shown: decodedHost(bare),
      spelled: text.slice(match.index, end),
      href: plain && !/^http:/.test(scheme) ? `https://${found}${path}` : '',
      host: bare,
    });
  }
  for (const match of text.matchAll(schemeAlone)) {
    const end = match.index + match[0].length;
    if (!taken.some((span) => span.start <= match.index && match.index < span.end))
      links.push({ span: spanOf(match.index, end), href: '', ...asTyped(match[0]) });
  }
  return links;
}

/** There is no host in it. */
const asTyped = (spelled: string) => ({ host: spelled.slice(0, 40), shown: spelled.slice(0, 40), spelled });

const fileShape =
  /\.(?:apk|exe|msi|dmg|pkg|ipa|mobileconfig|bat|cmd|scr|jar|vbs|ps1|sh|deb|xapk|zip|rar|7z)(?:$|[?#])/i;
const shorteners = new Set(
  'bit.ly t.co goo.gl tinyurl.com is.gd ow.ly buff.ly rebrand.ly cutt.ly shorturl.at rb.gy t.cn url.cn dwz.cn suo.im v.gd s.id t.ly tiny.cc'.split(
    ' ',
  ),
);

export function judgeLink(link: Link, listedHosts: readonly string[]): LinkVerdict {
  const { href, host: found, shown } = link;
  const listed = listedHosts.includes(found);
  if (listed && href !== '' && !fileShape.test(href)) return { name: 'listed' };
  if (!listed) {
    const imitated = listedHosts.find((each) => imitates(shown, each));
    if (imitated) return { name: 'lookalike', of: imitated };
  }
  const isAddress = /^[\d.]+$/.test(found) || found.includes(':') || /^0x/.test(found);
  return href === '' || isAddress || mixesAlphabets(shown) || fileShape.test(href) || shorteners.has(found)
    ? { name: 'hostile' }
    : { name: 'unlisted' };
}

/** Whether a host would be taken for one of the list: a slip or two away, the same letters by other signs, or its name inside. */
export function imitates(found: string, listed: string): boolean {
  if (found === listed || listed.endsWith(`.${found}`)) return false;
  const [a, b] = [skeleton(found), skeleton(listed)];
  if (a === b) return true;
  const name = mainLabel(listed);
  // `etherscan.io.evil.top`, `etherscan-io.com`, `my-etherscan.net`
  if (found.includes(listed) && !found.endsWith(`.${listed}`)) return true;
  if (
    name.length >= 5 &&
    name !== 'example' &&
    skeleton(found)
      .split(/[.-]/)
      .some((part) => part === name || part.replace(/\d/g, '') === name)
  )
    return !found.endsWith(`.${listed}`);
  return b.length >= 8 && distance(a, b) <= (b.length >= 12 ? 2 : 1);
}

function mainLabel(name: string): string {
  const labels = name.split('.');
  return labels.at(-2) ?? name;
}

const twins: ReadonlyArray<readonly [RegExp, string]> = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/0/g, 'o'],
  [/[1|!]/g, 'l'],
  [/3/g, 'e'],
  [/5/g, 's'],
  [/4/g, 'a'],
  [/i/g, 'l'],
];

function skeleton(name: string): string {
  return twins.reduce((text, [sign, letter]) => text.replace(sign, letter), plainLetters(name));
}

/** Insertions, deletions, changes and swaps of neighbours. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

export type TextPart =
  | { kind: 'text'; text: string }
  | ({ kind: 'link'; text: string; verdict: LinkVerdict } & Omit<Link, 'span'>);

/** A text for drawing: only `listed` parts may be opened; of the others the host is shown first, as text. */
export function linkParts(typed: string, listedHosts: readonly string[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const link of findLinks(typed).sort((a, b) => a.span.start - b.span.start)) {
    if (link.span.start < at) continue;
    if (link.span.start > at) parts.push({ kind: 'text', text: typed.slice(at, link.span.start) });
    const { span, ...rest } = link;
    const text = typed.slice(span.start, span.end);
    parts.push({ kind: 'link', text, ...rest, verdict: judgeLink(link, listedHosts) });
    at = span.end;
  }
  if (at < typed.length) parts.push({ kind: 'text', text: typed.slice(at) });
  return parts;
}
