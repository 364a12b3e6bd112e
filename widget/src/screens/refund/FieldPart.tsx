// One field: what it is, why it is asked, and what is wrong, in words beside it.
// Owns the markup of each kind. Checks and conditions come from shared/refund.
import type { FieldName } from '@recourse/shared/refund';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../parts/icons.tsx';
import { keepAfterMs, passTyping } from '../../parts/pass.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { ChoiceList } from './ChoiceList.tsx';
import type { FieldProps } from './fieldProps.ts';
import { PasteButton } from './PasteButton.tsx';

export function FieldPart(of: FieldProps) {
  const words = useWords().refund;
  const { field, intake, refund, alone } = of;
  const { name } = field;
  const { payment } = intake.draft.value;
  const where = name === 'transactionId' && payment ? refund.id[payment as keyof typeof refund.id].where : undefined;
  const text = { why: where, ...refund.field[name] };
  const problem = intake.problems.value[name];
  const ids = { why: text.why && !alone ? `${name}-why` : '', wrong: problem ? `${name}-wrong` : '' };
  const described = [ids.why, ids.wrong].filter(Boolean).join(' ');
  const wrong = problem && (
    <p class="wrong-text" id={ids.wrong} role="alert">
      <Icon name="wrong" small />
      <span>{refund.problem[problem]}</span>
    </p>
  );
  if (field.kind === 'flag') return <Flag {...of} />;
  if (field.kind === 'choice') {
    return (
      <fieldset
        class="field"
        aria-labelledby={alone ? 'question' : `${name}-label`}
        aria-describedby={described || undefined}
      >
        {!alone && (
          <legend id={`${name}-label`}>
            {text.label}
            {!field.required && <Optional text={words.optional} />}
          </legend>
        )}
        {!alone && text.why && (
          <p class="field-why" id={ids.why}>
            {text.why}
          </p>
        )}
        {wrong}
        <ChoiceList {...of} />
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={name}>
        {text.label}
        {!field.required && <Optional text={words.optional} />}
      </label>
      {text.why && (
        <p class="field-why" id={`${name}-why`}>
          {text.why}
        </p>
      )}
      <Input {...of} described={described} />
      {wrong}
    </div>
  );
}

function Optional({ text }: { text: string }) {
  return <span class="optional">{text}</span>;
}

function Input({ field, intake, refund, described }: FieldProps & { described: string }) {
  const model = useModel();
  const live = useLive();
  const { name, kind } = field;
  const keeping = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(keeping.current), []);
  const value = intake.draft.value[name] ?? '';
  const invalid = intake.problems.value[name] !== undefined;
  const monospace = kind === 'id' || kind === 'address';
  const onInput = async (typed: string) => {
    intake.set(name, typed);
    // A webview may be reloaded while the field still has the focus, so keeping it only when it is left would be too late.
    const keepLater = () => {
      clearTimeout(keeping.current);
      keeping.current = setTimeout(() => void keep(), keepAfterMs);
    };
    keepLater();
    const now = () => intake.draft.peek()[name] ?? '';
    const passed = await passTyping(model, live, { text: typed, field: name, inForm: true, now });
    if (passed.name !== 'cut') return;
    intake.set(name, passed.text);
    keepLater();
  };
  /** The field takes only the beginning of a longer text, in which nobody would know a phrase any more. */
  const onPaste = async (pasted: string) => {
    if (pasted.length <= field.maxLength) return;
    const passed = await passTyping(model, live, { text: pasted, field: name, inForm: true, now: () => pasted });
    if (passed.name !== 'cut') return;
    intake.set(name, '');
    await keep();
  };
  const keep = async () => {
    const text = intake.draft.peek()[name] ?? '';
    const allowed = await live.guard.mayKeep(text, name);
    if ((intake.draft.peek()[name] ?? '') !== text) return;
    if (allowed) intake.keep(name);
    else intake.keepNot(name);
  };
  const common = {
    id: name,
    name,
    value: kind === 'dateTime' ? localDateTime(value) : value,
    placeholder: refund.field[name].placeholder ?? '',
    maxLength: field.maxLength,
    'aria-invalid': invalid,
    'aria-required': field.required,
    ...(described && { 'aria-describedby': described }),
    onFocus: () => live.guard.prepare(),
    onPaste: (event: ClipboardEvent) => void onPaste(event.clipboardData?.getData('text') ?? ''),
    onBlur: () => void leave(),
  };
  const leave = async () => {
    clearTimeout(keeping.current);
    intake.leave(name);
    await keep();
  };
  if (kind === 'longText') {
    return (
      <div class={`input input-long${invalid ? ' wrong' : ''}`}>
        <textarea {...common} rows={5} onInput={(event) => void onInput(event.currentTarget.value)} />
      </div>
    );
  }
  const input = {
    ...common,
    class: monospace ? 'id' : '',
    inputMode: field.inputMode,
    autocapitalize: field.autocapitalize,
    autocomplete: 'off',
    spellcheck: false,
    onInput: (event: { currentTarget: HTMLInputElement }) => void onInput(event.currentTarget.value),
  } as const;
  return (
    <div class={`input${invalid ? ' wrong' : ''}`}>
      {kind === 'dateTime' ? <input {...input} type="datetime-local" /> : <input {...input} type="text" />}
      {monospace && <PasteButton field={name} onText={(pasted) => void onInput(pasted)} />}
    </div>
  );
}

/** What `datetime-local` takes: a moment with an offset is turned into the customer's own time. */
function localDateTime(value: string): string {
  if (!/(Z|[+-]\d{2}:\d{2})$/.test(value)) return value;
  const at = new Date(value);
  if (Number.isNaN(at.getTime())) return value;
  const shifted = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}

const insteadOf: Partial<Record<FieldName, FieldName>> = {
  ...{ noTransactionId: 'transactionId', noSecondTransactionId: 'secondTransactionId', noContract: 'contract' },
};

/** "I don't have it", and the way back. */
function Flag({ field: { name }, intake, refund }: FieldProps) {
  const words = useWords().refund;
  const on = intake.draft.value[name] === 'yes';
  const text = refund.field[name];
  const { payment } = intake.draft.value;
  const help = name === 'noTransactionId' && payment ? refund.id[payment as keyof typeof refund.id].missing : text.why;
  return (
    <div class="flag">
      {on && (
        <p class="field-why" role="status">
          {help}
        </p>
      )}
      <button
        type="button"
        class="btn btn-text"
        aria-pressed={on}
        onClick={() => {
          intake.set(name, on ? '' : 'yes');
          const without = insteadOf[name];
          if (!on && without) intake.set(without, '');
          intake.keep(name);
        }}
      >
        {on ? words.haveIt : text.label}
      </button>
    </div>
  );
}
