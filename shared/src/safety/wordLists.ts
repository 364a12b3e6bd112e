// The dictionaries of recovery phrases, loaded by the script of the text.
// Owns which list is needed and the cache. The lists stand behind import(), so that a bundle gets one chunk a list and none at the start.
import { normalise } from './normalise.ts';

export type ListName = 'english' | 'chinese_simplified' | 'chinese_traditional';

/** Word to word number, 0 to 2047. */
export type WordNumbers = ReadonlyMap<string, number>;

/** The lists that are at hand. A list that a text needs and that is missing is a bug of the caller. */
export type WordLists = Readonly<Partial<Record<ListName, WordNumbers>>>;

const loaders: Record<ListName, () => Promise<{ wordlist: readonly string[] }>> = {
  english: () => import('@scure/bip39/wordlists/english.js'),
  chinese_simplified: () => import('@scure/bip39/wordlists/simplified-chinese.js'),
  chinese_traditional: () => import('@scure/bip39/wordlists/traditional-chinese.js'),
};

const loading = new Map<ListName, Promise<WordNumbers>>();

function load(name: ListName): Promise<WordNumbers> {
  const begun = loading.get(name);
  if (begun) return begun;
  const numbers = loaders[name]().then(({ wordlist }) => new Map(wordlist.map((word, number) => [word, number])));
  loading.set(name, numbers);
  // A chunk that did not arrive (offline) is asked for again next time.
  numbers.catch(() => loading.delete(name));
  return numbers;
}

async function loadAll(names: readonly ListName[]): Promise<WordLists> {
  const pairs = await Promise.all(names.map(async (name) => [name, await load(name)] as const));
  return Object.fromEntries(pairs);
}

/** The lists for text that was normalised already: both Chinese ones for Han, since they share most of their characters. */
export function listsForScripts(lower: string): ListName[] {
  const names: ListName[] = [];
  if (/[a-z]/.test(lower)) names.push('english');
  if (/\p{Script=Han}/u.test(lower)) names.push('chinese_simplified', 'chinese_traditional');
  return names;
}

/** Which lists `findSecret` needs for this text. */
export function neededLists(text: string): ListName[] {
  return listsForScripts(normalise(text).lower);
}

/** Loads what this text needs. Rejects when a list cannot be fetched; the text must then not be sent. */
export function wordListsFor(text: string): Promise<WordLists> {
  return loadAll(neededLists(text));
}

/** Every list, for the relay. */
export function allWordLists(): Promise<WordLists> {
  return loadAll(['english', 'chinese_simplified', 'chinese_traditional']);
}
