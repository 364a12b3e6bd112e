// The ten recovery codes, shown once: to be copied or saved, and only then left.
import { useSignal } from '@preact/signals';
import { saveFile } from '../state/saveFile.ts';
import { words } from '../words/index.ts';
import { Icon } from './icon.tsx';

export function RecoveryCodes({ codes, done }: { codes: readonly string[]; done: () => void }) {
  const { enrol: said } = words.value;
  const kept = useSignal(false);
  const copied = useSignal(false);
  const text = `${codes.join('\n')}\n`;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    copied.value = true;
  };
  return (
    <div>
      <h3 class="keep-title">{said.keep}</h3>
      <p class="block">{said.keepSub}</p>
      <ol class="recovery mono" translate={false} lang="en">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <p class="recovery-acts">
        <button type="button" class="btn sm" onClick={() => void copy()}>
          <Icon name={copied.value ? 'check' : 'copy'} size="s" />
          {copied.value ? said.copied : said.copyAll}
        </button>
        <button type="button" class="btn sm" onClick={() => saveFile(said.fileName, text, 'text/plain')}>
          <Icon name="tray" size="s" />
          {said.download}
        </button>
      </p>
      <label class="tick">
        <input
          type="checkbox"
          class="check"
          checked={kept.value}
          onChange={(event) => (kept.value = event.currentTarget.checked)}
        />
        {said.kept}
      </label>
      <p class="under">
        <button type="button" class="btn primary right" disabled={!kept.value} onClick={done}>
          {said.done}
        </button>
      </p>
    </div>
  );
}
