// How much the detector stops and how little else, over data that is drawn for this alone.
// Owns the counting. Says nothing about where the floors are; secretJudge.test.ts does.
import { findSecret } from '../findSecret.ts';
import { type ListName, listNames, type Needed, neededLists, type WordLists } from '../wordLists.ts';
import { benignKinds, drawBenign } from './benignDraw.fixtures.ts';
import { drawKeys } from './keyDraw.fixtures.ts';
import { type Drawn, drawPhrases } from './phraseDraw.fixtures.ts';
import { createRandom, type Random } from './random.fixtures.ts';

export interface Tally {
  tried: number;
  block: number;
  ask: number;
  /** The first few that were judged otherwise than they should be. */
  wrong: string[];
}

export interface Judgement {
  secrets: Map<string, Tally & { must: Drawn['must'] }>;
  benign: Map<string, Tally>;
  transactionIds: Tally;
}

type Verdict = 'allow' | 'ask' | 'block';

export function judgeAll(of: {
  seed: number;
  rounds: number;
  benignOfAKind: number;
  lists: WordLists;
  words: Readonly<Record<ListName, readonly string[]>>;
}): Judgement {
  const random = createRandom(of.seed);
  const secrets: Judgement['secrets'] = new Map();
  const benign: Judgement['benign'] = new Map();
  // With the dictionaries that the text asks for and no others, as the widget has them.
  const judge = (text: string, recent: readonly string[], field = 'message'): Verdict =>
    findSecret(text, { field, recent, lists: pick(of.lists, neededLists(text, recent)) }).verdict;
  for (let round = 0; round < of.rounds; round++) {
    const drawn = [...listNames.flatMap((name) => drawPhrases(name, of.words[name], random)), ...drawKeys(random)];
    for (const { kind, messages, must } of drawn) {
      const tally = tallyOf(secrets, kind, () => ({ ...empty(), must }));
      const verdict = gravestOf(messages.map((text, at) => judge(text, messages.slice(0, at))));
      count(tally, verdict, must === 'block' ? verdict !== 'block' : verdict === 'allow', messages.join(' ⏎ '));
    }
  }
  for (const kind of benignKinds) {
    const tally = tallyOf(benign, kind, empty);
    for (const text of distinct(of.benignOfAKind, () => drawBenign(kind, random).text)) {
      const verdict = judge(text, []);
      count(tally, verdict, verdict !== 'allow', text);
    }
  }
  return { secrets, benign, transactionIds: judgeTransactionIds(random, of.benignOfAKind, judge) };
}

function judgeTransactionIds(
  random: Random,
  times: number,
  judge: (text: string, recent: readonly string[], field: string) => Verdict,
): Tally {
  const tally = empty();
  for (let n = 0; n < times; n++) {
    const id = random.pick([
      () => `0x${random.text(64, '0123456789abcdef')}`,
      () => random.text(64, '0123456789ABCDEF'),
      () => random.text(64, '0123456789abcdef'),
      () => random.text(88, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'),
      () => random.text(87, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'),
      () => random.text(52, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
    ])();
    const recent = random.pick([[], ['我的私钥泄露了'], ['my private key was stolen']]);
    const verdict = judge(id, recent, random.pick(['transactionId', 'secondTransactionId']));
    count(tally, verdict, verdict !== 'allow', id);
  }
  return tally;
}

/** Each list as it is published; the detector's own spelling has no accents. */
export async function spelledLists(): Promise<Record<ListName, readonly string[]>> {
  const lists = await Promise.all(
    listNames.map(async (name) => {
      const [language, kind] = name.split('_');
      const file = kind === undefined ? language : `${kind}-${language}`;
      const { wordlist } = (await import(`@scure/bip39/wordlists/${file}.js`)) as { wordlist: readonly string[] };
      return [name, wordlist] as const;
    }),
  );
  return Object.fromEntries(lists) as Record<ListName, readonly string[]>;
}

const empty = (): Tally => ({ tried: 0, block: 0, ask: 0, wrong: [] });
const shown = 4;

function tallyOf<Of extends Tally>(tallies: Map<string, Of>, kind: string, make: () => Of): Of {
  const tally = tallies.get(kind) ?? make();
  tallies.set(kind, tally);
  return tally;
}

function count(tally: Tally, verdict: Verdict, isWrong: boolean, text: string): void {
  tally.tried++;
  if (verdict !== 'allow') tally[verdict]++;
  if (isWrong && tally.wrong.length < shown) tally.wrong.push(`${verdict}: ${text}`);
}

function gravestOf(verdicts: readonly Verdict[]): Verdict {
  return verdicts.includes('block') ? 'block' : verdicts.includes('ask') ? 'ask' : 'allow';
}

function pick(lists: WordLists, names: readonly Needed[]): WordLists {
  return Object.fromEntries(names.map((name) => [name, lists[name]]));
}

/** As many different ones as there are; sentences repeat sooner or later. */
function distinct(count: number, draw: () => string): Set<string> {
  const lines = new Set<string>();
  for (let tries = 0; lines.size < count && tries < count * 20; tries++) lines.add(draw());
  return lines;
}

/** Of several tallies together. */
export function total(tallies: Iterable<Tally>): { tried: number; stopped: number; block: number; wrong: string[] } {
  const sum = { tried: 0, stopped: 0, block: 0, wrong: [] as string[] };
  for (const { tried, block, ask, wrong } of tallies) {
    sum.tried += tried;
    sum.block += block;
    sum.stopped += block + ask;
    sum.wrong.push(...wrong);
  }
  return sum;
}
