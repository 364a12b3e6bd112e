// How this agent likes his console.
import { modKey } from '../state/keys.ts';
import { language, sendKey, singleKeys, sound, theme, themes } from '../state/settings.ts';
import { words } from '../words/index.ts';
import { Popover } from './popover.tsx';
import { Segments, Switch } from './segments.tsx';

export function SettingsMenu({ id, close }: { id: string; close: () => void }) {
  const { settings: said, language: languageLabel } = words.value;
  return (
    <Popover id={id} label={said.title} close={close}>
      <h3>{said.theme}</h3>
      <div class="set">
        <Segments
          name="theme"
          label={said.theme}
          choices={themes.map((value) => ({ value, text: said.themes[value] }))}
          chosen={theme.value}
          choose={(choice) => {
            theme.value = choice;
          }}
        />
      </div>
      <h3>{languageLabel}</h3>
      <div class="set">
        <Segments
          name="language"
          label={languageLabel}
          choices={[
            { value: 'en', text: 'English', lang: 'en' },
            { value: 'zh-CN', text: '中文', lang: 'zh-CN' },
          ]}
          chosen={language.value}
          choose={(choice) => {
            language.value = choice;
          }}
        />
      </div>
      <h3>{said.send}</h3>
      <div class="set">
        <Segments
          name="send"
          label={said.send}
          choices={[
            { value: 'enter', text: said.sendKeys.enter },
            { value: 'modEnter', text: said.sendKeys.modEnter(modKey) },
          ]}
          chosen={sendKey.value}
          choose={(choice) => {
            sendKey.value = choice;
          }}
        />
      </div>
      <hr />
      <Switch
        label={said.sound}
        on={sound.value === 'on'}
        change={(on) => {
          sound.value = on ? 'on' : 'off';
        }}
      />
      <Switch
        label={said.singleKeys}
        on={singleKeys.value === 'on'}
        change={(on) => {
          singleKeys.value = on ? 'on' : 'off';
        }}
      />
    </Popover>
  );
}
