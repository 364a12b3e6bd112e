// Lets a text out of a field only through the guard, and asks the customer where the guard cannot know.
// Owns what happens to a stopped text: it is cut out of the field and kept nowhere.
import type { Span } from '@recourse/shared/safety';
import type { Said } from '../state/guard.ts';
import type { Live, Model } from '../state/model.ts';

export type Passed =
  | { name: 'allowed' }
  /** The secret was cut out; this is what is left for the field. */
  | { name: 'cut'; text: string }
  /** Could not be checked, since the rules could not be fetched: nothing may leave. */
  | { name: 'unchecked' };

export interface PassingText {
  text: string;
  field: string;
  /** A field of a form, where nothing is sent yet. */
  inForm: boolean;
}

type Finding = { verdict: 'ask' | 'block'; rule: string; span: Span; parts: readonly Said[] };

export async function pass(model: Model, live: Live, of: PassingText): Promise<Passed> {
  const checked = await live.guard.check(of.text, of.field);
  switch (checked.verdict) {
    case 'allow':
      return { name: 'allowed' };
    case 'unavailable':
      return { name: 'unchecked' };
    default:
      return askCustomer(model, live, of, checked);
  }
}

/** A field that is being written in. */
export interface TypingText extends PassingText {
  /** What stands in it now. */
  now: () => string;
}

/** So long nothing changes in a field before it is kept as a draft, and looked up whole right after. */
export const keepAfterMs = 250;
const pauseMs = 300;

/** At each change: what is certainly a secret does not even stay in the field. What takes a dictionary, as a phrase that was pasted
 * or dropped, is looked up once nothing changes for a moment; doubt waits until it shall leave. */
export async function passTyping(model: Model, live: Live, of: TypingText): Promise<Passed> {
  const { guard } = live;
  const found = guard.quick(of.text, of.field);
  if (found?.verdict === 'block') return askCustomer(model, live, of, { ...found, parts: [] });
  await new Promise((resolve) => setTimeout(resolve, pauseMs));
  if (of.now() !== of.text) return { name: 'allowed' };
  const checked = await guard.check(of.text, of.field);
  if (checked.verdict !== 'block' || of.now() !== of.text) return { name: 'allowed' };
  return askCustomer(model, live, of, checked);
}

function askCustomer(model: Model, { guard, talk: outbox }: Live, of: PassingText, finding: Finding): Promise<Passed> {
  const room = guard.room();
  if (!room || model.stopped.peek()) return Promise.resolve({ name: 'unchecked' });
  const { parts, ...found } = finding;
  // Proved: the parts go at once, whatever the customer answers.
  if (finding.verdict === 'block') outbox.takeBack(parts);
  return new Promise((resolve) => {
    const settle = (passed: Passed) => {
      model.stopped.value = undefined;
      resolve(passed);
    };
    const remove = () => {
      outbox.takeBack(parts);
      settle({ name: 'cut', text: room.withoutSpan(of.text, finding.span) });
    };
    const allow = () => {
      guard.vouch(of.text);
      settle({ name: 'allowed' });
    };
    const talk = () => {
      remove();
      model.router.go({ name: 'conversation' });
    };
    const { StoppedSheet } = room;
    const stopped = { ...of, ...found, inParts: parts.length > 0 };
    model.stopped.value = {
      role: 'alertdialog',
      body: <StoppedSheet {...{ stopped, remove, allow, ...(of.inForm && { talk }) }} />,
      // Leaving without an answer is the careful answer.
      onDismiss: remove,
    };
  });
}
