// What a page must never do: open a dialog of its own, break its content policy, throw.
// Owns the listening. Never stops anything.
import type { Page } from 'playwright-core';

/** Grows as it happens. Call it before the page is opened. */
export function watched(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (
      /Content Security Policy|Trusted(?:HTML|Script|ScriptURL|Type)|Permissions policy violation/i.test(message.text())
    )
      seen.push(`policy: ${message.text()}`);
  });
  return seen;
}
