// What stands in place of the account while it is read, and when it cannot be.
import { loadAccount } from './account.ts';
import { words } from './words.ts';

export function Waiting() {
  return (
    <main class="screen" aria-busy="true" aria-label={words.value.loading}>
      <div class="bone bone-line" />
      <div class="bone bone-amount" />
      <div class="bone bone-list" />
    </main>
  );
}

export function Trouble() {
  return (
    <main class="screen trouble">
      <p role="alert">{words.value.unreachable}</p>
      <button type="button" class="button" onClick={() => void loadAccount()}>
        {words.value.retry}
      </button>
    </main>
  );
}
