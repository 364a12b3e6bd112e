// The field in which something is pasted to be checked, and the answer to it. The same in the panel and on the page /verify.
// Owns when it is looked up: when asked, and at once when pasted. What is typed stays in memory and goes nowhere by itself.
import { lookUp, readSubject } from '@recourse/shared/directory';
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from '../../parts/icons.tsx';
import type { CaseAnswer, Ours } from '../../state/ours.ts';
import type { VerifyWords } from '../../words/zh-CN.verify.ts';
import { AnswerCard, CannotCheck, CaseCard } from './AnswerCard.tsx';

export interface VerifyFormProps {
  words: VerifyWords;
  ours: Ours;
  /** Whether a text is certainly a secret; then it does not even stay in the field. */
  isSecret: (text: string) => Promise<boolean>;
  onContact?: (() => void) | undefined;
}

/** `of`: what was asked about. A case number's answer comes later. */
interface Asked {
  of: string;
  case?: CaseAnswer;
}

export function VerifyForm({ words, ours, isSecret, onContact }: VerifyFormProps) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<Asked>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const standing = ours.standing.value;

  async function ask(typed: string): Promise<void> {
    if (typed.trim() === '') return;
    setBusy(true);
    setProblem(undefined);
    setAsked(undefined);
    try {
      if (await isSecret(typed)) {
        setText('');
        setProblem(words.secret);
        return;
      }
      if (ours.standing.peek().name !== 'good') await ours.refresh();
      const subject = readSubject(typed);
      setAsked({ of: typed, ...(subject.kind === 'case' && { case: await ours.askCase(subject.number) }) });
    } finally {
      setBusy(false);
    }
  }

  const clear = () => {
    setText('');
    setAsked(undefined);
    setProblem(undefined);
  };

  return (
    <div class="verify">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void ask(text);
        }}
      >
        <label for="verify-what">{words.label}</label>
        <div class="verify-field">
          <input
            id="verify-what"
            value={text}
            maxLength={400}
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            dir="ltr"
            enterkeyhint="go"
            onInput={(event) => {
              setText(event.currentTarget.value);
              setAsked(undefined);
              setProblem(undefined);
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text') ?? '';
              // In place of nothing: that is all there is to ask about.
              if (text !== '' || pasted.trim() === '') return;
              event.preventDefault();
              setText(pasted.slice(0, 400));
              void ask(pasted);
            }}
          />
          {text !== '' && (
            <button type="button" class="tapbox" aria-label={words.clear} onClick={clear}>
              <Icon name="close" />
            </button>
          )}
        </div>
        <button type="submit" class="btn btn-main" disabled={busy || text.trim() === ''} aria-busy={busy}>
          {busy && <Icon name="wait" />}
          {busy ? words.checking : words.check}
        </button>
      </form>
      <div aria-live="polite">
        {problem && (
          <p class="verify-problem">
            <Icon name="wrong" small />
            {problem}
          </p>
        )}
        {asked && answered(asked)}
      </div>
      <HowToKnow words={words} ours={ours} />
      <p class="small quiet">{words.private}</p>
    </div>
  );

  function answered({ of: typed, case: caseAnswer }: Asked): ComponentChild {
    const props = { words, typed, report: ours.report, onContact };
    if (caseAnswer) return <CaseCard key={typed} {...props} answer={caseAnswer} />;
    if (standing.name === 'bad')
      return <CannotCheck words={words} because={standing.because} again={() => void ask(typed)} />;
    if (standing.name === 'reading') return null;
    const answer = lookUp(standing.directory, readSubject(typed));
    return answer.name === 'askRelay' ? null : <AnswerCard key={typed} {...props} answer={answer} />;
  }
}

function HowToKnow({ words, ours }: { words: VerifyWords; ours: Ours }) {
  const standing = ours.standing.value;
  const { mails = [], hosts = [] } = standing.name === 'good' ? standing.directory : {};
  return (
    <section class="how-part" aria-labelledby="verify-how">
      <h2 class="heading" id="verify-how">
        {words.how}
      </h2>
      <ul class="how">
        <How icon="good" title={words.howBadge} sub={words.howBadgeHint} />
        <How icon="lock" title={words.howNever} sub={words.howNeverHint} />
        {hosts.length > 0 && <How icon="globe" title={words.howSites} sub={hosts.slice(0, 3).join(', ')} isId />}
        {mails.length > 0 && <How icon="mail" title={words.howMails} sub={mails.slice(0, 3).join(', ')} isId />}
      </ul>
    </section>
  );
}

function How(of: { icon: IconName; title: string; sub: string; isId?: boolean }) {
  return (
    <li class="row">
      <Icon name={of.icon} />
      <span class="row-text">
        <span class="row-plain">{of.title}</span>
        <span class={`row-sub${of.isId ? ' id' : ''}`}>{of.sub}</span>
      </span>
    </li>
  );
}
