// Icons that only files need, in the same hand as the others: 1.5 px strokes on a 20 px grid.

const lines = {
  picture: (
    <>
      <rect x="2.75" y="3.75" width="14.5" height="12.5" rx="2" />
      <circle cx="7" cy="8" r="1.4" />
      <path d="m3.25 14.25 4-3.75 3 2.75 3.25-3.5 3.5 3.75" />
    </>
  ),
  document: (
    <>
      <path d="M5 2.75h6.5L15.5 7v10.25H5V2.75Z" />
      <path d="M11.25 3v4.25h4M7.5 10.75h5M7.5 13.75h5" />
    </>
  ),
  cover: (
    <>
      <rect x="2.75" y="3.75" width="14.5" height="12.5" rx="2" />
      <path d="M5.75 8.25h8.5v3.5h-8.5z" fill="currentColor" />
    </>
  ),
  trash: <path d="M3.75 5.75h12.5M8 5.5V3.75h4V5.5M5.25 5.75l.75 10.5h8l.75-10.5M8.5 9v4.25M11.5 9v4.25" />,
  undo: <path d="M7 4 3.5 7.5 7 11M3.75 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8" />,
  plus: <path d="M10 4.25v11.5M4.25 10h11.5" />,
} as const;

export function FileIcon({ name, small }: { name: keyof typeof lines; small?: boolean }) {
  return (
    <svg class={small ? 'i i-s' : 'i'} viewBox="0 0 20 20" aria-hidden="true">
      {lines[name]}
    </svg>
  );
}
