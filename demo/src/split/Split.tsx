// The page: its bar, the phone, the console's window. Where there is no room for both, one of them.
import { signal } from '@preact/signals';
import { ConsoleWindow } from './ConsoleWindow.tsx';
import { Phone } from './Phone.tsx';
import { TopBar } from './TopBar.tsx';
import { words } from './words.ts';

type Side = 'wallet' | 'console';
const side = signal<Side>('wallet');

export function Split() {
  const say = words.value;
  return (
    <div class="page">
      <TopBar />
      <fieldset class="sides">
        <legend class="unseen">{say.sides}</legend>
        {(['wallet', 'console'] as const).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="side"
              class="unseen"
              checked={side.value === name}
              onChange={() => {
                side.value = name;
              }}
            />
            <span>{say[name]}</span>
          </label>
        ))}
      </fieldset>
      <main class="stage" data-side={side.value}>
        <Phone />
        <ConsoleWindow />
      </main>
    </div>
  );
}
