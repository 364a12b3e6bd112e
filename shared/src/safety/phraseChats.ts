// A phrase in what was copied from a chat, or with the same words between its words: readings of the tokens without these.
// Owns what is left out. Never knows a dictionary.
import type { Token } from './phraseTokens.ts';

/** As many words as a phrase has, less what a slip may cost. */
const fewest = 11;

const isWord = ({ kind }: Token): boolean => kind !== 'number' && kind !== 'label';

/** "Li: legal winner", "[12:03] 小李：legal": the name stands before what he said. */
const speaker = /^[^\p{L}\n]{0,40}(\p{L}[^\n:]{0,24}):(?!\/\/)/u;
const mostSpeakers = 2;

/** What each of those said who say most, without their names and what others said in between. */
function bySpeaker(lower: string, tokens: readonly Token[]): Token[][] {
  if (!lower.includes(':') || !lower.includes('\n')) return [];
  const said = new Map<string, { lines: number; tokens: Token[] }>();
  let next = 0;
  for (let start = 0; start < lower.length; ) {
    const newLine = lower.indexOf('\n', start);
    const end = newLine < 0 ? lower.length : newLine;
    const [name = '', who] = speaker.exec(lower.slice(start, Math.min(end, start + 80))) ?? [];
    const line: Token[] = [];
    for (; next < tokens.length && tokens[next]!.start < end; next++)
      if (tokens[next]!.start >= start + name.length) line.push(tokens[next]!);
    if (who !== undefined) {
      const of = said.get(who.trim()) ?? { lines: 0, tokens: [] };
      of.lines++;
      of.tokens.push(...line);
      said.set(who.trim(), of);
    }
    start = end + 1;
  }
  return [...said.values()]
    .filter((each) => each.lines > 1 && each.tokens.length >= fewest)
    .sort((a, b) => b.lines - a.lines)
    .slice(0, mostSpeakers)
    .map((each) => each.tokens);
}

/** So many words may stand between two of a phrase. */
const mostBetween = 7;

/** A word comes again a few words further on, as often as a phrase has gaps but two: told without counting every word. */
function comesBack(words: readonly Token[]): boolean {
  let times = 0;
  for (let at = 0; at < words.length && times < fewest - 2; at++) {
    const { word } = words[at]!;
    const last = Math.min(words.length - 1, at + 1 + mostBetween);
    for (let next = at + 2; next <= last; next++) {
      if (words[next]!.word !== word) continue;
      times++;
      break;
    }
  }
  return times >= fewest - 2;
}

/** "Me ⏎ legal ⏎ Me ⏎ winner", "legal and winner and thank": what stands between two words each time is no part of them. */
function betweenSame(tokens: readonly Token[]): Token[] | undefined {
  const words = tokens.filter(isWord);
  if (words.length < 2 * fewest - 1 || !comesBack(words)) return undefined;
  const counts = new Map<string, number>();
  let most = 0;
  for (const { word } of words) {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    most = Math.max(most, count);
  }
  if (most < fewest - 1) return undefined;
  const groups: Token[][] = [];
  let open = false;
  for (const token of words) {
    if (counts.get(token.word)! >= fewest - 1) {
      open = false;
      continue;
    }
    if (open) groups.at(-1)!.push(token);
    else groups.push([token]);
    open = true;
  }
  const kept = groups.flatMap((group, at) => {
    if (group.length === 1) return group;
    return at === 0 ? group.slice(-1) : at === groups.length - 1 ? group.slice(0, 1) : [];
  });
  return kept.length >= fewest && kept.length < words.length ? kept : undefined;
}

export function withoutChat(lower: string, tokens: readonly Token[]): Token[][] {
  const between = betweenSame(tokens);
  return between ? [...bySpeaker(lower, tokens), between] : bySpeaker(lower, tokens);
}
