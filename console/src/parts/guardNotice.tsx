// What the guard says, grown out of the composer: which words, why, and what can be done.
import type { GuardAnswer } from '../state/guard.ts';
import { words } from '../words/index.ts';
import { Icon } from './icon.tsx';

export function GuardNotice(of: {
  answer: GuardAnswer;
  text: string;
  toTeam: boolean;
  edit: () => void;
  sendAnyway: () => void;
}) {
  const { answer } = of;
  const { guard, composer } = words.value;
  switch (answer.name) {
    case 'pass':
      return null;
    case 'unable':
      return (
        <div class="guard warn" role="alert">
          <div class="gh">
            <Icon name="stop" />
            {guard.unable}
          </div>
        </div>
      );
    case 'stop':
    case 'warn': {
      const stopped = answer.name === 'stop';
      return (
        <div class={stopped ? 'guard' : 'guard warn'} role="alert">
          <div class="gh">
            <Icon name={stopped ? 'stop' : 'alert'} />
            {stopped ? (of.toTeam ? guard.stoppedNote : guard.stopped) : guard.warned}
          </div>
          <div class="why">
            <b dir="auto">{excerpt(of.text.slice(answer.span.start, answer.span.end))}</b>
            <span>{guard.rules[answer.rule] ?? guard.unknownRule}</span>
          </div>
          <div class="ga">
            <button type="button" class="btn sm" onClick={of.edit}>
              {guard.edit}
            </button>
            {!stopped && (
              <button type="button" class="btn sm ghost" onClick={of.sendAnyway}>
                {composer.sendAnyway}
              </button>
            )}
          </div>
        </div>
      );
    }
  }
}

function excerpt(marked: string): string {
  const text = marked.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
