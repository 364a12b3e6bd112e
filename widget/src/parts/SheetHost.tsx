// The sheet over a screen: holds the focus, closes by Escape, gives the focus back.
import { useEffect, useRef } from 'preact/hooks';
import { useFirstWords } from '../state/context.ts';
import type { Sheet } from '../state/model.ts';
import { trapFocus } from './trapFocus.ts';

export function SheetHost({ sheet, under }: { sheet: Sheet | undefined; under?: boolean }) {
  const words = useFirstWords();
  const dialog = useRef<HTMLDivElement>(null);
  const shown = sheet !== undefined;
  useEffect(() => {
    if (!shown || !dialog.current) return;
    const root = dialog.current.getRootNode() as ShadowRoot | Document;
    const before = root.activeElement as HTMLElement | null;
    const target =
      dialog.current.querySelector<HTMLElement>('textarea') ??
      dialog.current.querySelector<HTMLElement>('[data-heading]');
    target?.focus();
    return () => before?.isConnected && before.focus();
  }, [shown]);
  if (!sheet) return null;
  const dialogProps = {
    role: sheet.role,
    'aria-modal': true,
    'aria-labelledby': 'sheet-title',
    onKeyDown: (event: KeyboardEvent) => trapFocus(event, dialog.current),
  };
  return (
    <>
      <button type="button" class="scrim" aria-label={words.close} tabIndex={-1} onClick={sheet.onDismiss} />
      <div class="sheet" inert={under} ref={dialog} {...dialogProps}>
        {sheet.body}
      </div>
    </>
  );
}
