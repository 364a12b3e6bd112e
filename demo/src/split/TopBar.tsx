// The page's bar: what this is, and what can be done to it.
import { Icon, type IconName } from '../stage/icons.tsx';
import { locale, shade, theme } from '../stage/preferences.ts';
import { Mark } from './Mark.tsx';
import { isCut, startOver, toggleNetwork } from './phone.ts';
import { words } from './words.ts';

export function TopBar() {
  const say = words.value;
  const isChinese = locale.value === 'zh-CN';
  const isDark = shade.value === 'dark';
  return (
    <header class="top">
      <h1>
        <Mark />
        Recourse
      </h1>
      <p>{say.tagline}</p>
      <div class="chips">
        <Chip
          icon={isCut.value ? 'wifi' : 'off'}
          text={isCut.value ? say.restore : say.cut}
          pressed={isCut.value}
          onTap={toggleNetwork}
        />
        <Chip icon="again" text={say.startOver} onTap={startOver} />
        <Chip
          icon="globe"
          text={say.languageShort}
          name={say.language}
          onTap={() => {
            locale.value = isChinese ? 'en' : 'zh-CN';
          }}
        />
        <Chip
          icon={isDark ? 'sun' : 'moon'}
          text={isDark ? say.light : say.dark}
          onTap={() => {
            theme.value = isDark ? 'light' : 'dark';
          }}
        />
      </div>
    </header>
  );
}

function Chip(of: { icon: IconName; text: string; name?: string; pressed?: boolean; onTap: () => void }) {
  return (
    <button type="button" class={`chip${of.pressed ? ' pressed' : ''}`} aria-label={of.name} onClick={of.onTap}>
      <Icon name={of.icon} />
      <span>{of.text}</span>
    </button>
  );
}
