// Where a message is written: guarded as it is typed, checked whole before it is sent.
// Owns the field, its draft and the Enter key. A text that was not checked never leaves.

import { textLimit } from '@recourse/shared/conversation';
import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../parts/icons.tsx';
import { keepAfterMs, pass, passTyping } from '../../parts/pass.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { useTypingSignal } from './useTypingSignal.ts';

const draft = 'message';
export function Composer({ before }: { before: ComponentChild }) {
  const model = useModel();
  const words = useWords().talk;
  const live = useLive();
  const { talk, drafts, guard, client } = live;
  const [text, setText] = useState(() => drafts.text(draft));
  const [phase, setPhase] = useState<'writing' | 'checking' | 'unchecked'>('writing');
  const field = useRef<HTMLTextAreaElement>(null);
  const typing = useTypingSignal(talk);
  const tooLong = text.length > textLimit;
  const canSend = text.trim() !== '' && !tooLong && phase !== 'checking';
  const passing = { text, field: 'message', inForm: false };

  // Kept on the device only once the guard has nothing against it.
  useEffect(() => {
    if (text.trim() === '') return drafts.drop(draft);
    const timer = setTimeout(async () => {
      const allowed = await guard.mayKeep(text, 'message');
      if (field.current?.value !== text) return;
      // What was kept before may be the beginning of what is refused now.
      if (allowed) drafts.keepText(draft, text);
      else drafts.drop(draft);
    }, keepAfterMs);
    return () => clearTimeout(timer);
  }, [text]);

  // Where the browser does not size fields by their content.
  useEffect(() => {
    const element = field.current;
    if (!element || CSS.supports('field-sizing', 'content')) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight}px`;
  }, [text]);

  const onInput = async (value: string) => {
    setText(value);
    setPhase('writing');
    typing(value.trim() !== '');
    const passed = await passTyping(model, live, { ...passing, text: value, now: () => field.current?.value ?? '' });
    if (passed.name === 'cut') setText(passed.text);
  };

  const send = async () => {
    if (!canSend) return;
    setPhase('checking');
    const passed = await pass(model, live, passing);
    if (passed.name === 'allowed') {
      talk.say(text.trim());
      drafts.drop(draft);
      setText('');
      typing(false);
    } else if (passed.name === 'cut') setText(passed.text);
    setPhase(passed.name === 'unchecked' ? 'unchecked' : 'writing');
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // 229: an input method is still composing, and this Enter only chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    void send();
  };

  return (
    <footer class="composer">
      {before}
      {tooLong && <ComposerNote wrong text={words.tooLong(textLimit)} />}
      {phase === 'checking' && <ComposerNote text={words.checking} />}
      {phase === 'unchecked' && <ComposerNote wrong text={words.unavailable} />}
      <div class="composer-row">
        <textarea
          ref={field}
          rows={1}
          value={text}
          aria-label={words.placeholder}
          placeholder={client.connection.value.name === 'offline' ? words.placeholderOffline : words.placeholder}
          enterkeyhint="send"
          autocomplete="off"
          readOnly={phase === 'checking'}
          onFocus={() => guard.prepare()}
          onInput={(event) => void onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => typing(false)}
        />
        <button type="button" class="send" aria-label={words.send} disabled={!canSend} onClick={() => void send()}>
          <span>
            <Icon name={phase === 'checking' ? 'wait' : 'send'} />
          </span>
        </button>
      </div>
    </footer>
  );
}

function ComposerNote({ text, wrong }: { text: string; wrong?: boolean }) {
  return (
    <p class={`composer-note${wrong ? ' wrong' : ''}`} role={wrong ? 'alert' : 'status'}>
      <Icon name={wrong ? 'wrong' : 'lock'} small />
      {text}
    </p>
  );
}
