// The one line of text that a card asks for, and below it what is wrong with it.
// Owns that the guard reads each key: what is certainly a secret does not stay. Never keeps what was typed.
import type { InputHTMLAttributes } from 'preact';
import { useRef } from 'preact/hooks';
import { useLive, useModel } from '../state/context.ts';
import { Icon } from './icons.tsx';
import { passTyping } from './pass.tsx';

export function LoneField(of: {
  id: string;
  label: string;
  /** Its name for the guard. */
  field: string;
  text: string;
  change: (text: string) => void;
  problem: string | undefined;
  /** Of what stands below it. */
  hint?: string;
  input: InputHTMLAttributes;
}) {
  const model = useModel();
  const live = useLive();
  const { id, problem } = of;
  const input = useRef<HTMLInputElement>(null);
  const onInput = async (text: string) => {
    of.change(text);
    const now = () => input.current?.value ?? '';
    const passed = await passTyping(model, live, { text, field: of.field, inForm: true, now });
    if (passed.name === 'cut') of.change(passed.text);
  };
  const described = [problem && `${id}-problem`, of.hint].filter(Boolean).join(' ');
  return (
    <>
      <label for={id}>{of.label}</label>
      <input
        {...of.input}
        ref={input}
        id={id}
        value={of.text}
        // Room for what is trimmed, and to see that it is too long.
        maxLength={64}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        onFocus={() => live.guard.prepare()}
        onInput={(event) => void onInput(event.currentTarget.value)}
      />
      {problem && (
        <p class="problem" id={`${id}-problem`} role="alert">
          <Icon name="wrong" small />
          {problem}
        </p>
      )}
    </>
  );
}
