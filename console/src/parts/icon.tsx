// The icons: one hand-kept set of strokes on a grid of 20.
const paths = {
  inbox:
    'M3 11.5 5.2 4.6A1.5 1.5 0 0 1 6.6 3.5h6.8a1.5 1.5 0 0 1 1.4 1.1L17 11.5M3 11.5V15a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0 17 15v-3.5M3 11.5h4l1 2h4l1-2h4',
  case: 'M5 3.5h10v13l-2-1.4-1.5 1.4L10 15.1l-1.5 1.4L7 15.1l-2 1.4v-13ZM7.8 7.2h4.4M7.8 10.4h4.4',
  help: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM8 8.2a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.3M10 13.8v.1',
  sliders:
    'M3.5 6h7M14 6h2.5M3.5 14H6M9.5 14h7M12.2 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7.8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  user: 'M10 9.8a3.1 3.1 0 1 0 0-6.2 3.1 3.1 0 0 0 0 6.2ZM4 16.5c.5-3 2.8-4.5 6-4.5s5.5 1.5 6 4.5',
  people:
    'M7.5 9.300a2.600 2.600 0 1 0 0-5.200 2.600 2.600 0 0 0 0 5.200ZM2.700 15.800c.4-2.600 2.300-3.900 4.800-3.900s4.400 1.300 4.800 3.900M12.300 4.400a2.500 2.500 0 0 1 0 4.700M14 12.200c1.700.5 2.900 1.700 3.300 3.600',
  more: 'M5 10v.1M10 10v.1M15 10v.1',
  flag: 'M5 17V3.500M5 4.500h9l-2 3.250L14 11H5',
  tray: 'M3.5 12.5v2A1.5 1.5 0 0 0 5 16h10a1.5 1.5 0 0 0 1.5-1.5v-2M10 3.5v8M7 8.7l3 3 3-3',
  clock: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4.2l2.6 1.6',
  all: 'M10 3.5 3 7l7 3.5L17 7l-7-3.5ZM3.5 10.5 10 13.8l6.5-3.3M3.5 13.7 10 17l6.5-3.3',
  archive: 'M3.5 4.5h13v3h-13v-3ZM4.5 7.5v8h11v-8M8 10.5h4',
  back: 'M8 4.5 3.5 9 8 13.500M3.5 9h8.500a4.5 4.5 0 0 1 0 9H9',
  close: 'M4 10.5l3 3 6.5-7M10.5 13.5 17 6.5',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  lock: 'M5.5 9h9v7.500h-9V9ZM7.3 9V6.500a2.7 2.7 0 0 1 5.4 0V9',
  globe:
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3.2 10h13.6M10 3c2 2 2.8 4.4 2.8 7s-.8 5-2.8 7c-2-2-2.8-4.4-2.8-7S8 5 10 3Z',
  shield: 'M10 3 4.5 5v4.500c0 3.5 2.3 6 5.5 7.5 3.2-1.5 5.5-4 5.5-7.500V5L10 3ZM7.5 9.800l1.8 1.8 3.3-3.6',
  stop: 'M10 3 4.5 5v4.500c0 3.5 2.3 6 5.5 7.5 3.2-1.5 5.5-4 5.5-7.500V5L10 3ZM8 7.800l4 4M12 7.800l-4 4',
  device: 'M6 3.5h8v13H6v-13ZM9 14h2',
  panel: 'M3.5 4.5h13v11h-13v-11ZM12 4.5v11',
  copy: 'M7.5 7.5h8v9h-8v-9ZM12.5 7.5v-4h-8v9h3',
  pass: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM7 10.2l2.2 2.2 4-4.4',
  fail: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM7.7 7.7l4.6 4.6M12.3 7.7l-4.6 4.6',
  alert: 'M10 3.8 2.8 16h14.4L10 3.8ZM10 8.5v3.5M10 13.9v.1',
  right: 'M8 6l4 4-4 4',
  left: 'M12 6l-4 4 4 4',
  down: 'M6 8l4 4 4-4',
  x: 'M5.5 5.5l9 9M14.5 5.500l-9 9',
  plus: 'M10 4.500v11M4.5 10h11',
  offline:
    'M4 4l12 12M7.5 13a3.6 3.6 0 0 1 5 0M5.2 10.300a7 7 0 0 1 3-1.700M12 8.700a7 7 0 0 1 2.8 1.600M10 16v.1M3 7.500a10 10 0 0 1 3-1.900M9.5 5a10 10 0 0 1 7.5 2.5',
  exit: 'M8 3.500H4.500v13H8M12 6.500l3.5 3.5-3.5 3.500M15.5 10H8',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size }: { name: IconName; size?: 's' | 'xs' }) {
  return (
    <svg class={size ? `i ${size}` : 'i'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

/** The product's mark: an arrow that comes back. */
export function Mark() {
  return (
    <svg viewBox="0 0 26 26" fill="none" aria-hidden="true" class="logo">
      <path
        d="M6 9.500h9.500a5 5 0 0 1 0 10H9M10.2 5 5.7 9.500l4.5 4.5"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
