// One of a few: a row of radio buttons drawn as segments.
export function Segments<Choice extends string>(of: {
  name: string;
  label: string;
  choices: readonly { value: Choice; text: string; lang?: string }[];
  chosen: Choice;
  choose: (choice: Choice) => void;
}) {
  return (
    <div class="segs" role="radiogroup" aria-label={of.label}>
      {of.choices.map(({ value, text, lang }) => (
        <label key={value} lang={lang}>
          <input
            class="sr"
            type="radio"
            name={of.name}
            value={value}
            checked={of.chosen === value}
            onChange={() => of.choose(value)}
          />
          {text}
        </label>
      ))}
    </div>
  );
}

export function Switch(of: { label: string; on: boolean; change: (on: boolean) => void }) {
  return (
    <label class="line">
      {of.label}
      <span class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={of.on}
          aria-checked={of.on}
          onChange={(event) => of.change(event.currentTarget.checked)}
        />
        <i aria-hidden="true" />
      </span>
    </label>
  );
}
