// Pastes into a field by one tap, where the browser allows it.

import type { FieldName } from '@recourse/shared/refund';
import { useState } from 'preact/hooks';
import { TapBox } from '../../parts/basics.tsx';
import { useWords } from '../../state/context.ts';

export function PasteButton({ field, onText }: { field: FieldName; onText: (text: string) => void }) {
  const words = useWords().refund;
  const [failed, setFailed] = useState(false);
  const { clipboard } = navigator;
  if (!clipboard?.readText) return null;
  if (failed) {
    return (
      <span class="paste-failed" role="status" id={`${field}-paste`}>
        {words.pasteFailed}
      </span>
    );
  }
  const paste = () => {
    clipboard.readText().then(
      (text) => onText(text.trim()),
      () => setFailed(true),
    );
  };
  return <TapBox icon="paste" label={words.paste} onClick={paste} />;
}
