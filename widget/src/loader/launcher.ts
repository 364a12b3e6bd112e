// The round button on the page, for wallets without an entry of their own.
// Owns its drawing and its words. Never connects: a tap asks the loader to open.
export interface Launcher {
  unread(count: number): void;
  opened(open: boolean): void;
  locale(locale: string): void;
  remove(): void;
}

/** Its name, and what stands around the number of unread messages. */
const says = (locale: string): [name: string, before: string, after: string] =>
  /^zh/i.test(locale) ? ['联系客服', '，', ' 条未读'] : ['Contact support', ', ', ' unread'];

const bubble =
  'M17.25 9.5c0 3.6-3.25 6.5-7.25 6.5-.95 0-1.85-.15-2.7-.45L3.5 17l.9-3.1A6.1 6.1 0 0 1 2.75 9.5C2.75 5.9 6 3 10 3s7.25 2.9 7.25 6.5Z';
const down = 'm4.5 7.5 5.5 5.5 5.5-5.5';

const style = `:host{all:initial}button{all:unset;position:fixed;z-index:2147483000;right:24px;bottom:calc(24px + env(safe-area-inset-bottom,0px));width:56px;height:56px;border-radius:50%;display:grid;place-items:center;cursor:pointer;box-shadow:0 8px 28px rgb(16 32 48/.24)}button:focus-visible{outline:3px solid Highlight;outline-offset:2px}svg{width:26px;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}b{position:absolute;top:-2px;right:-2px;min-width:8px;padding:0 6px;border-radius:10px;background:#ae2929;color:#fff;font:600 12px/20px sans-serif}b:empty{display:none}`;

export function drawLauncher(of: { locale: string; accent: string; onTap: () => void; onNear: () => void }): Launcher {
  const host = document.createElement('div');
  host.dataset.recourse = 'launcher';
  const root = host.attachShadow({ mode: 'open' });
  dress(root);
  // Element by element: a page may forbid that markup is made of text (Trusted Types).
  const button = document.createElement('button');
  button.type = 'button';
  const [svg, path] = ['svg', 'path'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name)) as [
    SVGElement,
    SVGElement,
  ];
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.ariaHidden = 'true';
  svg.append(path);
  const badge = document.createElement('b');
  button.append(svg, badge);
  root.append(button);
  let { locale } = of;
  let count = 0;
  let open = false;
  button.style.background = of.accent;
  button.style.color = inkOn(of.accent);
  button.onclick = of.onTap;
  button.onpointerenter = button.onfocus = of.onNear;
  const draw = () => {
    const [name, before, after] = says(locale);
    button.ariaLabel = name + (count ? before + count + after : '');
    button.ariaExpanded = `${open}`;
    path.setAttribute('d', open ? down : bubble);
    badge.textContent = open || !count ? '' : `${Math.min(count, 99)}`;
  };
  draw();
  document.body.append(host);
  return {
    unread(n) {
      count = n;
      draw();
    },
    opened(is) {
      open = is;
      draw();
    },
    locale(next) {
      locale = next;
      draw();
    },
    remove: () => host.remove(),
  };
}

/** A page's policy may forbid inline styles; a constructed sheet is none. */
function dress(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
}

/** Black on a light accent, white on a dark one, judged by its three channels. */
function inkOn(accent: string): string {
  const bits = Number.parseInt(accent.slice(1), 16);
  return (bits >> 16) * 2 + ((bits >> 8) & 255) * 5 + (bits & 255) > 1_100 ? '#000' : '#fff';
}
