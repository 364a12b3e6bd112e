// The frame of a screen: bar on top, what scrolls, what stays at the foot.
// Owns the bar's buttons and where the focus goes on a new screen. Trust marks are drawn here and nowhere below.
import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useFirstWords, useModel } from '../state/context.ts';
import { TapBox } from './basics.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { Icon } from './icons.tsx';
import { OwnWordLine } from './OwnWordLine.tsx';

export function Frame(of: {
  /** Plain ground for what one reads or fills in, sunken for what one picks from. */
  sunken?: boolean;
  home?: boolean;
  bar: ComponentChild;
  under?: ComponentChild;
  foot?: ComponentChild;
  /** A line above the foot where content scrolls under it. */
  footLine?: boolean;
  /** Changes when the screen shows another question: the focus goes to its heading. */
  focusKey?: string;
  main?: { class: string; ref: { current: HTMLDivElement | null }; onScroll: () => void };
  children: ComponentChild;
}) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const heading = frame.current?.querySelector<HTMLElement>('[data-heading]');
    const main = frame.current?.querySelector('main');
    if (of.focusKey !== undefined) main?.scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }, [of.focusKey]);
  const ground = of.home ? ' rc-home' : of.sunken ? ' rc-sunken' : '';
  return (
    <div class={`rc arriving${ground}`} ref={frame}>
      <header class="top">
        {of.bar}
        <OwnWordLine />
        {of.under}
        <ConnectionBanner />
      </header>
      {/* Not a `main`: the page around the panel has one of its own. */}
      <div {...of.main} class={`main ${of.main?.class ?? ''}`}>
        {of.children}
      </div>
      {of.foot ?? <div />}
    </div>
  );
}

export function Foot({ line, children }: { line?: boolean; children: ComponentChild }) {
  return <footer class={`foot${line ? ' foot-line' : ''}`}>{children}</footer>;
}

export function BackButton() {
  const model = useModel();
  const words = useFirstWords();
  return <TapBox icon="back" label={words.back} onClick={() => model.router.back()} />;
}

export function CloseButton() {
  const model = useModel();
  const words = useFirstWords();
  return <TapBox icon="close" label={words.close} onClick={() => model.close()} />;
}

/** Stands on every screen of the guide. */
export function PersonButton() {
  const model = useModel();
  const words = useFirstWords();
  const ask = () => {
    model.live.value?.talk.askForPerson();
    model.router.go({ name: 'conversation' });
  };
  return (
    <button type="button" class="person" onClick={ask}>
      <Icon name="person" small />
      {words.person}
    </button>
  );
}

export function Bar({ title, sub, end }: { title: string; sub?: ComponentChild; end?: ComponentChild }) {
  return (
    <div class="bar">
      <BackButton />
      <div class="bar-text">
        <h1 class="bar-title" tabIndex={-1} data-heading>
          <span class="clip">{title}</span>
        </h1>
        {sub && <p class="bar-sub clip">{sub}</p>}
      </div>
      {end}
    </div>
  );
}
