// What the guard says, grown out of the composer: which words, why, what can be said instead, and who else can be asked.
import type { Found, GuardAnswer } from '../state/guard.ts';
import { words } from '../words/index.ts';
import { Icon } from './icon.tsx';

export interface NoticeActions {
  edit: () => void;
  reword: (text: string) => void;
  sendAnyway: () => void;
  /** Absent where nobody can be asked now. */
  askRelease: (() => void) | undefined;
}

export function GuardNotice(of: {
  id: string;
  answer: GuardAnswer;
  text: string;
  toTeam: boolean;
  actions: NoticeActions;
}) {
  const { answer } = of;
  const { guard } = words.value;
  switch (answer.name) {
    case 'pass':
      return null;
    case 'unable':
      return (
        <div class="guard warn" role="alert" id={of.id}>
          <div class="gh">
            <Icon name="stop" />
            {guard.unable}
          </div>
        </div>
      );
    case 'stop':
    case 'warn':
      return <FoundNotice {...of} answer={answer} />;
  }
}

function FoundNotice(of: {
  id: string;
  answer: Found & { name: 'stop' | 'warn' };
  text: string;
  toTeam: boolean;
  actions: NoticeActions;
}) {
  const { answer, actions, text } = of;
  const { guard } = words.value;
  const { rewording } = answer;
  const stopped = answer.name === 'stop';
  const marked = answer.span ? excerpt(text.slice(answer.span.start, answer.span.end)) : '';
  return (
    <div class={stopped ? 'guard' : 'guard warn'} role="alert" id={of.id}>
      <div class="gh">
        <Icon name={stopped ? 'stop' : 'alert'} />
        {stopped ? (of.toTeam ? guard.stoppedNote : guard.stopped) : guard.warned}
      </div>
      <div class={marked === '' ? 'why bare' : 'why'}>
        {marked !== '' && <b dir="auto">{marked}</b>}
        <span>{ruleWords(answer.rule)}</span>
      </div>
      {rewording !== undefined && (
        <div class="say">
          <small>{guard.instead}</small>
          <p dir="auto">{rewording}</p>
        </div>
      )}
      <div class="ga">
        {rewording !== undefined && (
          <button type="button" class="btn sm primary" onClick={() => actions.reword(rewording)}>
            {guard.useThis}
          </button>
        )}
        <button type="button" class="btn sm" onClick={actions.edit}>
          {guard.edit}
        </button>
        {answer.releasable && actions.askRelease && (
          <button type="button" class="btn sm" onClick={actions.askRelease}>
            <Icon name="people" size="s" />
            {guard.askRelease}
          </button>
        )}
        {!stopped && (
          <button type="button" class="btn sm ghost" onClick={actions.sendAnyway}>
            {guard.sendWithCaution}
          </button>
        )}
      </div>
      {!stopped && <p class="gn">{guard.cautionNote}</p>}
    </div>
  );
}

export function ruleWords(rule: string): string {
  const { rules, unknownRule } = words.value.guard;
  return Object.hasOwn(rules, rule) ? rules[rule]! : unknownRule;
}

function excerpt(marked: string): string {
  const text = marked.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
