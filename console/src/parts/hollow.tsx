// Empty places: a drawing, a sentence, and what can be done instead.
import type { ComponentChildren } from 'preact';

export function Hollow(of: { title: string; sub: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="hollow">
      <svg
        class="art"
        viewBox="0 0 280 168"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <circle cx="196" cy="52" r="22" fill="var(--amber-tint)" stroke="var(--amber-line)" />
        <path d="M20 108h240" stroke="var(--n-6)" />
        <path d="M84 108V46l8-10 8 10v62" fill="var(--n-1)" />
        <path d="M84 62h16M84 80h16M84 96h16" stroke="var(--n-6)" />
        <path d="M88 46h8v8h-8z" fill="var(--accent-tint-2)" stroke="var(--accent)" />
        <path d="M64 108c2-8 10-12 28-12s26 4 28 12" fill="var(--n-3)" />
        <path d="M164 104h52l-8 14h-38l-6-14Z" fill="var(--n-1)" />
        <path d="M190 104V64l22 32h-22M186 104V72l-14 24h14" fill="var(--accent-tint)" stroke="var(--accent)" />
        <path d="M36 124h36M92 130h64M176 126h48M60 142h28M120 146h52M196 140h24" stroke="var(--n-5)" />
        <path d="M136 40c4-4 8-4 10 0 2-4 6-4 10 0M120 58c3-3 6-3 8 0 2-3 5-3 8 0" stroke="var(--n-6)" />
      </svg>
      <h2>{of.title}</h2>
      <p>{of.sub}</p>
      {of.children}
    </div>
  );
}
