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

/** At each key stroke and paste: what is certainly a secret does not even stay in the field. */
export async function passTyping(model: Model, live: Live, of: PassingText): Promise<Passed> {
  const finding = live.guard.quick(of.text, of.field);
  if (finding?.verdict !== 'block') return { name: 'allowed' };
  return askCustomer(model, live, of, { ...finding, parts: [] });
}

function askCustomer(model: Model, { guard, talk }: Live, of: PassingText, finding: Finding): Promise<Passed> {
  const room = guard.room();
  if (!room || model.stopped.peek()) return Promise.resolve({ name: 'unchecked' });
  const { parts, ...found } = finding;
  // Proved: the parts go at once, whatever the customer answers.
  if (finding.verdict === 'block') talk.takeBack(parts);
  return new Promise((resolve) => {
    const settle = (passed: Passed) => {
      model.stopped.value = undefined;
      resolve(passed);
    };
    const remove = () => {
      talk.takeBack(parts);
      settle({ name: 'cut', text: room.withoutSpan(of.text, finding.span) });
    };
    const allow = () => {
      guard.vouch(of.text);
      settle({ name: 'allowed' });
    };
    const { StoppedSheet } = room;
    model.stopped.value = {
      role: 'alertdialog',
      body: <StoppedSheet stopped={{ ...of, ...found, inParts: parts.length > 0 }} remove={remove} allow={allow} />,
      // Leaving without an answer is the careful answer.
      onDismiss: remove,
    };
  });
}
