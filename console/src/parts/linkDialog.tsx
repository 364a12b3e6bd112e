// A link looked at, not followed: its host, the whole of it, and what is known of it.
// Owns which may be opened from here: those on the site's list, without telling where one comes from.
import type { TextPart } from '@recourse/shared/safety';
import { useState } from 'preact/hooks';
import { words } from '../words/index.ts';
import { Dialog, DialogHead } from './dialog.tsx';
import { Icon } from './icon.tsx';

export type LinkPart = TextPart & { kind: 'link' };

export function LinkDialog({ link, close }: { link: LinkPart; close: () => void }) {
  const said = words.value.links;
  const [copied, setCopied] = useState(false);
  const { verdict } = link;
  const listed = verdict.name === 'listed';
  const doubtful = verdict.name === 'lookalike' || verdict.name === 'hostile';
  const judged = verdict.name === 'lookalike' ? said.lookalike(verdict.of) : said[verdict.name];
  const copy = () => {
    // Whoever pastes it somewhere does it knowingly: it is copied with its dots apart.
    navigator.clipboard?.writeText(listed ? link.href : link.spelled.replaceAll('.', '[.]')).then(
      () => setCopied(true),
      () => {
        // Not permitted; it stands there to be selected.
      },
    );
  };
  return (
    <Dialog label={said.title} size="narrow" close={close}>
      <div class="col">
        <DialogHead title={said.title} back={said.close} close={close} />
        <div class="body link-look">
          <p class="host" dir="ltr">
            {link.shown}
          </p>
          <p class="whole mono" dir="ltr">
            {link.spelled}
          </p>
          <p class={doubtful ? 'judged doubtful' : 'judged'}>
            <Icon name={listed ? 'check' : 'alert'} size="s" />
            {judged}
          </p>
          {!listed && <p class="hint">{said.safely}</p>}
        </div>
        <footer>
          <span class="grow" />
          <button type="button" class="btn ghost" data-first onClick={copy}>
            {copied ? said.copied : said.copy}
          </button>
          {listed && (
            <a class="btn primary" href={link.href} target="_blank" rel="noopener noreferrer" onClick={close}>
              {said.open}
            </a>
          )}
        </footer>
      </div>
    </Dialog>
  );
}
