// The frame of the screens before the workspace: whose console it is, the look, the address, the promise.
import type { ComponentChildren } from 'preact';
import { language, languages, shade, theme } from '../state/settings.ts';
import { firstWords } from '../words/firstWords.ts';
import { Icon, Mark } from './icon.tsx';

const waves = [180, 218, 256, 294, 332, 370, 408].map(
  (y, place) =>
    `M0 ${y}C240 ${y - 60 + place * 4} 420 ${y + 60 - place * 5} 720 ${y + 10 - place}S1200 ${y - 50 + place * 2} 1440 ${y + 20 - place * 3}`,
);

export function SignInFrame({ of, children }: { of: string | undefined; children: ComponentChildren }) {
  const said = firstWords.value.signIn;
  return (
    <div class="signin">
      <svg
        class="bg"
        viewBox="0 0 1440 420"
        preserveAspectRatio="none"
        fill="none"
        stroke="currentColor"
        aria-hidden="true"
      >
        {waves.map((wave, place) => (
          <path key={wave} d={wave} opacity={1 - place * 0.12} />
        ))}
      </svg>
      <header>
        <Mark />
        <b>{firstWords.value.product}</b>
        <span class="ell">{of === undefined ? firstWords.value.console : firstWords.value.consoleOf(of)}</span>
        <LookSwitches />
      </header>
      <main>{children}</main>
      <footer>
        <Icon name="lock" size="s" />
        <span>
          {said.address} <b class="strong soft">{location.host}</b>
        </span>
        <span class="right">{said.promise}</span>
      </footer>
    </div>
  );
}

function LookSwitches() {
  const other = languages.find((candidate) => candidate !== language.value) ?? 'en';
  const { themes } = firstWords.value;
  const turned = shade.value === 'dark' ? 'light' : 'dark';
  return (
    <span class="right">
      <button type="button" class="btn ghost sm" onClick={() => (theme.value = turned)}>
        {themes[turned]}
      </button>
      <button type="button" class="btn ghost sm" lang={other} onClick={() => (language.value = other)}>
        <Icon name="globe" size="s" />
        {other === 'en' ? 'English' : '中文'}
      </button>
    </span>
  );
}
