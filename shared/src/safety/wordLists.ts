// The dictionaries of recovery phrases, and the arithmetic that proves key pairs: loaded by what the text looks like.
// Owns which of them a text needs, and the cache. They stand behind import(), so that a bundle gets one chunk each and none at the start.
import { han, hangul, kana, latin } from './characters.ts';
import { normaliseDecoded } from './decodeOnce.ts';
import { earlierMessages } from './earlierMessages.ts';
import { foldWord } from './foldWord.ts';
import { partWords } from './partWords.ts';
import { shapeOf } from './textShape.ts';

export const listNames = [
  'english',
  'chinese_simplified',
  'chinese_traditional',
  'japanese',
  'korean',
  'french',
  'italian',
  'spanish',
  'portuguese',
  'czech',
] as const;
export type ListName = (typeof listNames)[number];

/** Word to word number, 0 to 2047. Words stand as `foldWord` writes them. */
export type WordNumbers = ReadonlyMap<string, number>;

/** The public half that belongs to 32 secret bytes. */
export type PublicHalf = (secret: Uint8Array) => Uint8Array;

/** What is at hand. What a text needs and is missing is a bug of the caller. */
export type WordLists = Readonly<Partial<Record<ListName, WordNumbers>>> & { readonly ed25519?: PublicHalf };

export type Needed = ListName | 'ed25519';

const loaders: Record<ListName, () => Promise<{ wordlist: readonly string[] }>> = {
  english: () => import('@scure/bip39/wordlists/english.js'),
  chinese_simplified: () => import('@scure/bip39/wordlists/simplified-chinese.js'),
  chinese_traditional: () => import('@scure/bip39/wordlists/traditional-chinese.js'),
  japanese: () => import('@scure/bip39/wordlists/japanese.js'),
  korean: () => import('@scure/bip39/wordlists/korean.js'),
  french: () => import('@scure/bip39/wordlists/french.js'),
  italian: () => import('@scure/bip39/wordlists/italian.js'),
  spanish: () => import('@scure/bip39/wordlists/spanish.js'),
  portuguese: () => import('@scure/bip39/wordlists/portuguese.js'),
  czech: () => import('@scure/bip39/wordlists/czech.js'),
};

/** Latin lists other than English: a text needs them only when it has the shape of a phrase. */
const otherLatin: readonly ListName[] = ['french', 'italian', 'spanish', 'portuguese', 'czech'];

const loading = new Map<Needed, Promise<WordNumbers | PublicHalf>>();

function load(name: Needed): Promise<WordNumbers | PublicHalf> {
  const begun = loading.get(name);
  if (begun) return begun;
  const loaded =
    name === 'ed25519'
      ? import('./publicHalf.ts').then(({ publicHalfOf }): PublicHalf => {
          // Its tables are made with the first use, which takes longer than a message may be looked at: so before that.
          publicHalfOf(new Uint8Array(32));
          return publicHalfOf;
        })
      : loaders[name]().then(({ wordlist }) => new Map(wordlist.map((word, number) => [foldWord(word), number])));
  loading.set(name, loaded);
  // A chunk that did not arrive (offline) is asked for again next time.
  loaded.catch(() => loading.delete(name));
  return loaded;
}

async function loadAll(names: readonly Needed[]): Promise<WordLists> {
  const pairs = await Promise.all(names.map(async (name) => [name, await load(name)] as const));
  return Object.fromEntries(pairs);
}

const keyPairShape = /(?<![0-9A-Za-z])[0-9A-Za-z]{80}|(?<!\d)\d{1,3}[\s,]{1,8}(?:\d{1,3}[\s,]{1,8}){30}\d/;

/** For text that was normalised already; `recent`: the `earlierMessages` in small letters. */
export function needsOf(of: { text: string; lower: string }, recent: readonly string[] = []): Needed[] {
  const { text, lower } = of;
  const names: Needed[] = [];
  const { bits, row, digits } = shapeOf(of);
  if (bits & latin) names.push('english');
  if (bits & han) names.push('chinese_simplified', 'chinese_traditional');
  if (bits & kana) names.push('japanese');
  if (bits & hangul) names.push('korean');
  if (partWords(lower, bits, recent)) names.push(...otherLatin);
  if ((row >= 80 || digits >= 32) && keyPairShape.test(text)) names.push('ed25519');
  return names;
}

/** What `findSecret` needs for this text after these messages. */
export function neededLists(text: string, recent: readonly string[] = []): Needed[] {
  const of = normaliseDecoded(text);
  return needsOf(
    of,
    earlierMessages(of.lower, recent).messages.map(({ lower }) => lower),
  );
}

/** Loads what this text needs. Rejects when something cannot be fetched; the text must then not be sent. */
export function wordListsFor(text: string, recent: readonly string[] = []): Promise<WordLists> {
  return loadAll(neededLists(text, recent));
}

/** Everything, for the relay. */
export function allWordLists(): Promise<WordLists> {
  return loadAll([...listNames, 'ed25519']);
}

/** What most texts of a customer will need, by his language; to be fetched while nothing else is to do. */
export function likelyLists(locale: string): Promise<WordLists> {
  const language = locale.slice(0, 2).toLowerCase();
  const own: Partial<Record<string, readonly ListName[]>> = {
    ...{ ja: ['japanese'], ko: ['korean'], fr: ['french'], it: ['italian'], es: ['spanish'], pt: ['portuguese'] },
    ...{ cs: ['czech'], zh: ['chinese_simplified', 'chinese_traditional'] },
  };
  return loadAll(['english', ...(own[language] ?? [])]);
}

/** Those of `needsOf` that are dictionaries. */
export function dictionaries(needs: readonly Needed[]): ListName[] {
  return needs.filter((name): name is ListName => name !== 'ed25519');
}
