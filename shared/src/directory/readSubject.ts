// What somebody pasted to be checked: a site, an account, a number, a mail address or a case number.
// Owns the reading. Never says whose it is, and reads nothing out of a sentence: one thing at a time, so that the answer is about it.
import { unspaced } from '../safety/unspaced.ts';
import { accountAt, namedAccount } from './platformLinks.ts';
import { bare, handleOf, hostOf, mailOf, type Platform, phoneOf } from './spelling.ts';

export type Channel = 'site' | 'handle' | 'phone' | 'mail' | 'case';

export type Subject =
  | { kind: 'site'; host: string }
  /** Without a platform where none was named. */
  | { kind: 'handle'; platform?: Platform; handle: string }
  | { kind: 'phone'; number: string }
  | { kind: 'mail'; address: string }
  /** `RC-XXXX-XXXX-XXXX-XXXX`. */
  | { kind: 'case'; number: string }
  /** Spelled as nothing honest is, or as no case number of ours can be: not ours, whatever it names. `like`: what to compare it with. */
  | { kind: 'trick'; channel: Channel; value: string; like?: string }
  | { kind: 'unreadable' };

export const longestSubject = 400;
const shownLength = 120;

export function readSubject(typed: string): Subject {
  if (typed.length > longestSubject) return { kind: 'unreadable' };
  const { text, hides } = bare(typed);
  const read = text === '' || isSentence(text) ? undefined : readBare(text);
  if (!read) return { kind: 'unreadable' };
  return hides ? trickOf(read, text) : read;
}

const words = new RegExp(`${unspaced}+`, 'u');

/** No name is a question: "这是官方的吗". */
const asks = /[吗嗎?]$|是不是|是否|请问|請問|怎么|怎麼|为什么|為什麼/;

/** In writings without blanks a sentence looks like one thing: "wallet.example.com是你们的吗". */
function isSentence(text: string): boolean {
  // "泊湾客服 <help@…>": a name in front of an address is no sentence.
  if (!words.test(text) || /<[^<>\s]+@[^<>\s]+>$/.test(text)) return false;
  const [, link] = /^[a-z]+:\/\/([^/?#]*)/i.exec(text) ?? [];
  // No ending of a host is written in two scripts. What stands before the name may be a name's own beginning, after a scheme.
  if (link !== undefined) return /\.[a-z]{2,24}(?=[^\0-\x7f])/i.test(link);
  if (asks.test(text)) return true;
  return text.split(words).some((piece) => {
    const kind = readBare(piece)?.kind;
    return kind === 'site' || kind === 'mail' || kind === 'case' || (kind === 'phone' && piece.length > 6);
  });
}

function readBare(text: string): Subject | undefined {
  return (
    readCase(text) ??
    readNamed(text) ??
    readMail(text) ??
    readLink(text) ??
    readPhone(text) ??
    readHost(text) ??
    readHandle(text)
  );
}

function readCase(text: string): Subject | undefined {
  const [, rest] = /^RC[\s_\p{Pd}]*([A-Z0-9\s\p{Pd}]{3,40})$/iu.exec(text) ?? [];
  if (rest === undefined || !/[0-9]/.test(rest) || !/^RC[\s\p{Pd}]|^RC[A-Z0-9]{16}$/iu.test(text)) return undefined;
  const letters = rest
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(letters)
    ? { kind: 'case', number: `RC-${letters.match(/.{4}/g)!.join('-')}` }
    : { kind: 'trick', channel: 'case', value: shown(text) };
}

/** `Support <help@…>`: what stands before is anybody's to write. */
function readMail(text: string): Subject | undefined {
  const inBrackets = /<([^<>\s]+@[^<>\s]+)>$/.exec(text)?.[1];
  const address = (inBrackets ?? text).replace(/^mailto:/i, '').replace(/\?.*$/, '');
  if (/[/\\]/.test(address) || !/[^@]@[^@]/.test(address) || /\s/.test(address) || /^[a-z]+:\/\//i.test(address))
    return undefined;
  const read = mailOf(address);
  if (read) return { kind: 'mail', address: read };
  const like = address.split('@').at(-1);
  return { kind: 'trick', channel: 'mail', value: shown(address), ...(like && { like }) };
}

const scheme = /^([a-z][a-z0-9+.-]{1,20}):(?![0-9]{1,5}(?:[/?#]|$))/i;

function readLink(text: string): Subject | undefined {
  if (/\s/.test(text)) return undefined;
  const [, named] = scheme.exec(text) ?? [];
  const name = named?.toLowerCase().replace(/^hxxp/, 'http');
  if (name === 'tel' || name === 'sms') return readPhone(text.slice(4).replace(/[?;].*$/, ''));
  const [, account] = /^tg:(?:\/\/)?resolve\/?\?(?:.*&)?domain=([A-Za-z0-9_]{4,32})(?:&|$)/i.exec(text) ?? [];
  if (account) return { kind: 'handle', platform: 'telegram', handle: account.toLowerCase() };
  if (name !== undefined && name !== 'http' && name !== 'https') {
    // "telegram:name" is an account, and "javascript:…" nothing that anybody of ours would send.
    return readNamed(text) ?? { kind: 'trick', channel: 'site', value: shown(text) };
  }
  if (name === undefined && !/[/\\?#]|:[0-9]/.test(text)) return undefined;
  // Browsers read \ as /.
  const rest = text
    .slice(named === undefined ? 0 : named.length + 1)
    .replace(/^[/\\]+/, '')
    .replaceAll('\\', '/');
  const [, authority = '', path = '', query = ''] = /^([^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(rest) ?? [];
  const [, user = '', hostText = '', port] = /^(.*@)?(.*?)(?::([0-9]*))?$/.exec(authority) ?? [];
  const host = hostOf(hostText);
  if (!host) {
    // A reddit's "u/name" has no host and is an account; anything that says it is a link and has none is a trick.
    if (named === undefined && !/\./.test(hostText)) return undefined;
    return { kind: 'trick', channel: 'site', value: shown(hostText || text) };
  }
  if (user !== '' || (port !== undefined && port !== '' && port !== '443' && !(port === '80' && name !== 'https')))
    return { kind: 'trick', channel: 'site', value: shown(host), like: user.replace(/[:@].*$/, '') || host };
  const at = accountAt(host, path, query);
  if (!at) return { kind: 'site', host };
  const handle = handleOf(at.account, at.platform);
  return handle
    ? { kind: 'handle', platform: at.platform, handle }
    : { kind: 'trick', channel: 'handle', value: shown(`${host}${path}`) };
}

function readNamed(text: string): Subject | undefined {
  const named = namedAccount(text);
  const handle = named && handleOf(named.account, named.platform);
  return handle ? { kind: 'handle', platform: named.platform, handle } : undefined;
}

function readPhone(text: string): Subject | undefined {
  const number = phoneOf(text);
  return number ? { kind: 'phone', number } : undefined;
}

function readHost(text: string): Subject | undefined {
  if (text.startsWith('@')) return undefined;
  if (/^(?:\d{1,3}\.){3}\d{1,3}$/.test(text)) return { kind: 'trick', channel: 'site', value: text };
  // Not "ann.w": what has no letters at its end is no host.
  const host = hostOf(text);
  const at = host && accountAt(host, '', '');
  if (at) return { kind: 'handle', platform: at.platform, handle: at.account };
  return host && /\.\p{L}[\p{L}\p{M}\p{N}-]+$/u.test(host) ? { kind: 'site', host } : undefined;
}

function readHandle(text: string): Subject | undefined {
  const handle = handleOf(text);
  return handle ? { kind: 'handle', handle } : undefined;
}

/** The same with something unseen in it. */
function trickOf(read: Subject, text: string): Subject {
  if (read.kind === 'trick' || read.kind === 'unreadable') return read;
  const like = read.kind === 'site' ? read.host : read.kind === 'mail' ? read.address.split('@').at(-1) : undefined;
  return { kind: 'trick', channel: read.kind, value: shown(text), ...(like && { like }) };
}

const shown = (text: string) => text.slice(0, shownLength);
