// The icons: one hand-kept set, 1.5 px strokes on a 20 px grid.
// Owns the drawings. An icon never carries meaning alone: the text beside it or a label does.

const lines = {
  back: <path d="M12.5 4.5 7 10l5.5 5.5" />,
  go: <path d="m7.5 4.5 5.5 5.5-5.5 5.5" />,
  down: <path d="m4.5 7.5 5.5 5.5 5.5-5.5" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  more: (
    <g fill="currentColor">
      <circle cx="4.5" cy="10" r=".9" />
      <circle cx="10" cy="10" r=".9" />
      <circle cx="15.5" cy="10" r=".9" />
    </g>
  ),
  send: <path d="M10 16V4.5M4.75 9.5 10 4.25l5.25 5.25" />,
  check: <path d="m4.5 10.5 3.75 3.75L15.5 6.5" />,
  checks: <path d="m1.5 10.75 3.5 3.5 7-8M9.75 13.75l.5.5 7.5-8" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 5.75V10l2.75 1.75" />
    </>
  ),
  good: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="m6.75 10.25 2.25 2.25 4.25-4.75" />
    </>
  ),
  wrong: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M10 6.25v4.5" />
      <circle cx="10" cy="13.5" r=".6" fill="currentColor" />
    </>
  ),
  no: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="m7.5 7.5 5 5m0-5-5 5" />
    </>
  ),
  ask: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M7.9 7.9a2.15 2.15 0 1 1 3.1 1.9c-.65.35-1 .8-1 1.45" />
      <circle cx="10" cy="13.6" r=".6" fill="currentColor" />
    </>
  ),
  warn: (
    <>
      <path d="M8.7 3.5 2.3 14.4a1.5 1.5 0 0 0 1.3 2.25h12.8a1.5 1.5 0 0 0 1.3-2.25L11.3 3.5a1.5 1.5 0 0 0-2.6 0Z" />
      <path d="M10 7.5v3.75" />
      <circle cx="10" cy="13.75" r=".6" fill="currentColor" />
    </>
  ),
  lock: (
    <>
      <rect x="4.25" y="8.75" width="11.5" height="8.25" rx="2" />
      <path d="M6.75 8.75V6.5a3.25 3.25 0 0 1 6.5 0v2.25" />
    </>
  ),
  key: (
    <>
      <circle cx="6.5" cy="13.5" r="3.5" />
      <path d="m9 11 7.25-7.25M13 7l2.25 2.25M10.75 9.25l1.5 1.5" />
    </>
  ),
  shield: (
    <>
      <path d="M10 2.25 3.75 4.5v4.75c0 4 2.6 6.9 6.25 8.5 3.65-1.6 6.25-4.5 6.25-8.5V4.5L10 2.25Z" />
      <path d="M10 6.5v4" />
      <circle cx="10" cy="13" r=".6" fill="currentColor" />
    </>
  ),
  person: (
    <>
      <path d="M3.25 11.5V10a6.75 6.75 0 0 1 13.5 0v1.5" />
      <rect x="2.75" y="10.75" width="3.25" height="5" rx="1.4" />
      <rect x="14" y="10.75" width="3.25" height="5" rx="1.4" />
      <path d="M15.75 15.75c-.4 1.1-1.6 1.75-3.25 1.75h-1.25" />
    </>
  ),
  waves: (
    <path d="M3.25 8.5c2.25-1.75 4.5-1.75 6.75 0s4.5 1.75 6.75 0M3.25 13c2.25-1.75 4.5-1.75 6.75 0s4.5 1.75 6.75 0" />
  ),
  bubble: (
    <path d="M17.25 9.5c0 3.6-3.25 6.5-7.25 6.5-.95 0-1.85-.15-2.7-.45L3.5 17l.9-3.1A6.1 6.1 0 0 1 2.75 9.5C2.75 5.9 6 3 10 3s7.25 2.9 7.25 6.5Z" />
  ),
  receipt: (
    <>
      <path d="M4.75 2.75h10.5v14.5l-2.1-1.4-1.6 1.4-1.55-1.4-1.55 1.4-1.6-1.4-2.1 1.4V2.75Z" />
      <path d="M7.75 6.75h4.5M7.75 10h4.5" />
    </>
  ),
  list: <path d="M7 5.5h9.5M7 10h9.5M7 14.5h9.5M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01" />,
  mail: (
    <>
      <rect x="2.25" y="4.25" width="15.5" height="11.5" rx="2" />
      <path d="m2.75 5.25 7.25 6 7.25-6" />
    </>
  ),
  phone: (
    <path d="M6.6 3H4.25A1.5 1.5 0 0 0 2.75 4.6c.45 6.8 5.85 12.2 12.65 12.65A1.5 1.5 0 0 0 17 15.75V13.4l-3.6-1.4-1.65 1.85a11.5 11.5 0 0 1-5.6-5.6L8 6.6 6.6 3Z" />
  ),
  card: (
    <>
      <rect x="2.25" y="4.25" width="15.5" height="11.5" rx="2" />
      <path d="M2.25 8h15.5M5.25 12.5h3" />
    </>
  ),
  device: (
    <>
      <rect x="5.25" y="2.25" width="9.5" height="15.5" rx="2" />
      <path d="M8.75 15h2.5" />
    </>
  ),
  link: (
    <>
      <path d="M8.5 11.5a3.25 3.25 0 0 0 4.6 0l2.65-2.65a3.25 3.25 0 0 0-4.6-4.6L10 5.4" />
      <path d="M11.5 8.5a3.25 3.25 0 0 0-4.6 0l-2.65 2.65a3.25 3.25 0 0 0 4.6 4.6L10 14.6" />
    </>
  ),
  copy: (
    <>
      <rect x="7.25" y="7.25" width="9.5" height="9.5" rx="2" />
      <path d="M12.75 4.75v-.5a1.5 1.5 0 0 0-1.5-1.5h-7a1.5 1.5 0 0 0-1.5 1.5v7a1.5 1.5 0 0 0 1.5 1.5h.5" />
    </>
  ),
  paste: (
    <>
      <rect x="4.25" y="3.75" width="11.5" height="13.5" rx="2" />
      <path d="M7.5 3.75a1.5 1.5 0 0 1 1.5-1.5h2a1.5 1.5 0 0 1 1.5 1.5v1h-5v-1ZM7.25 9.25h5.5M7.25 12.5h3.5" />
    </>
  ),
  pen: <path d="m12.25 4.25 3.5 3.5M3.5 16.5l.75-3.75 9-9a1.4 1.4 0 0 1 2 0l1 1a1.4 1.4 0 0 1 0 2l-9 9-3.75.75Z" />,
  bank: <path d="M3 8 10 3.25 17 8H3ZM4.75 8v6.5M8.25 8v6.5M11.75 8v6.5M15.25 8v6.5M3 16.75h14" />,
  swap: <path d="M3.5 7h12M12.5 3.75 15.75 7l-3.25 3.25M16.5 13h-12M7.5 9.75 4.25 13l3.25 3.25" />,
  globe: (
    <>
      <circle cx="10" cy="10" r="7.25" />
      <path d="M2.75 10h14.5M10 2.75c2 2 3 4.5 3 7.25s-1 5.25-3 7.25c-2-2-3-4.5-3-7.25s1-5.25 3-7.25Z" />
    </>
  ),
  moon: <path d="M16.5 11.75A7 7 0 0 1 8.25 3.5a7 7 0 1 0 8.25 8.25Z" />,
  offline: (
    <>
      <path d="m3 3 14 14M6.1 10.2a6.2 6.2 0 0 1 2.4-1.4M13.9 10.2a6.3 6.3 0 0 0-1.35-.95M3 7.4a10.6 10.6 0 0 1 2.65-1.75M17 7.4a10.7 10.7 0 0 0-7.4-2.8" />
      <path d="M8.2 12.9a3 3 0 0 1 3.2-.35" />
      <circle cx="10" cy="15.6" r=".7" fill="currentColor" />
    </>
  ),
  wait: <path d="M10 3a7 7 0 1 1-7 7" />,
} as const;

export type IconName = keyof typeof lines;

const turning = new Set<IconName>(['back', 'go']);

export function Icon({ name, small, go }: { name: IconName; small?: boolean; go?: boolean }) {
  const classes = ['i', small && 'i-s', go && 'i-go', turning.has(name) && 'i-turn', name === 'wait' && 'spin'];
  return (
    <svg class={classes.filter(Boolean).join(' ')} viewBox="0 0 20 20" aria-hidden="true">
      {lines[name]}
    </svg>
  );
}

/** Drawn by our chrome only, never inside anything that a message can draw. */
export function Seal({ label }: { label: string }) {
  return (
    <svg class="seal" viewBox="0 0 20 20" role="img" aria-label={label}>
      <path
        d="m10 1.5 2.2 1.7 2.75-.35 1 2.6 2.6 1-.4 2.75L19.5 11l-1.55 2.25.3 2.75-2.65.85-1.2 2.5-2.7-.55L10 18.5l-1.7.3-2.7.55-1.2-2.5L1.75 16l.3-2.75L.5 11l1.35-1.8-.4-2.75 2.6-1 1-2.6 2.75.35L10 1.5Z"
        transform="translate(.6 .1) scale(.94)"
      />
      <path d="m6.75 10.25 2.25 2.25 4.25-4.75" />
    </svg>
  );
}
