// What a dossier's page says of one event beside its name: its words, its amounts, its dates, its files.
// Owns which facts an event shows, and in which order. Never escapes: the page does.
import type { CaseEvent } from '../case/index.ts';
import { formatAmount, type Locale, type RefundWords } from '../words/index.ts';
import type { PageWords } from './pageWords.ts';

interface EventFormat {
  words: RefundWords;
  said: PageWords;
  locale: Locale;
  /** Of the request: amounts that an event names without one are in it. */
  currency: string;
  moment(at: number): string;
}

const dates = ['answerBy', 'replyBy', 'appealBy', 'arrivesBy', 'notBefore', 'reopenBy', 'by'] as const;

export function eventLines(event: CaseEvent, format: EventFormat): string[] {
  const { words, said, moment } = format;
  const facts = event as Partial<Record<string, unknown>>;
  const named = (name: keyof PageWords['fact'], value: string) => said.line(said.fact[name], value);
  const lines = [...ownLines(event, format)];
  if (typeof facts.words === 'string') lines.push(facts.words);
  if (typeof facts.change === 'string') lines.push(named('change', facts.change));
  if (typeof facts.note === 'string') lines.push(facts.note);
  if (typeof facts.amount === 'string')
    lines.push(
      formatAmount(facts.amount, typeof facts.currency === 'string' ? facts.currency : format.currency, format.locale),
    );
  if (typeof facts.reference === 'string') lines.push(named('reference', facts.reference));
  // Kinds that he was asked for; an appeal's own pieces are texts.
  if (event.type === 'informationRequested') lines.push(...event.evidence.map((kind) => words.evidence[kind].ask));
  for (const name of dates) {
    const at = facts[name];
    if (typeof at === 'number') lines.push(named(name, moment(at)));
  }
  return lines;
}

function ownLines(event: CaseEvent, { words, said }: EventFormat): string[] {
  switch (event.type) {
    case 'caseDenied':
      return event.codes.map((code) => said.line(code, words.denial[code].title));
    case 'caseAppealed':
      return (event.evidence ?? []).map(({ text }) => said.line(said.fact.given, text));
    case 'outsideNoted':
      return [words.outsideKind[event.route]];
    case 'payoutFailed':
      return [words.payoutFailed[event.why]];
    case 'evidenceAdded': {
      const { name, caption, shows, sha256 } = event.evidence;
      return [
        ...(caption ? [caption] : []),
        ...(shows ? [words.evidence[shows].ask] : []),
        said.line(name, `SHA-256 ${sha256}`),
      ];
    }
    case 'evidencePurged':
      return [said.purged[event.reason]];
    case 'exportAsked':
      return [said.exportReason[event.reason]];
    default:
      return [];
  }
}
