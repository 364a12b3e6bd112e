// The signs that only this screen draws, in the hand of the others.

export function ShieldWarn() {
  return (
    <svg class="i" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 2.25 3.75 4.5v4.75c0 4 2.6 6.9 6.25 8.5 3.65-1.6 6.25-4.5 6.25-8.5V4.5L10 2.25Z" />
      <path d="M10 6.5v4" />
      <circle cx="10" cy="13" r=".6" fill="currentColor" />
    </svg>
  );
}

export function Flag() {
  return (
    <svg class="i" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M4.5 17.5v-14M4.5 4.25c3-1.75 5.5 1.5 11 0v7c-5.5 1.5-8-1.75-11 0" />
    </svg>
  );
}
