// A few named options of which one is chosen.
// Owns the look of them. Never keeps what was chosen.
export function Choices<Value extends string>(of: {
  legend: string;
  name: string;
  options: ReadonlyArray<readonly [Value, string]>;
  chosen: Value;
  choose: (value: Value) => void;
}) {
  return (
    <fieldset class="block">
      <legend class="lab">{of.legend}</legend>
      <div class="chips">
        {of.options.map(([value, name]) => (
          <label class="opt round" key={value}>
            <input
              type="radio"
              name={of.name}
              checked={of.chosen === value}
              data-first={of.chosen === value ? '' : undefined}
              onChange={() => of.choose(value)}
            />
            <b>{name}</b>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
