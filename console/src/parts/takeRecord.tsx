// The record of a case as a page and as a file that can be checked: put together and signed by the relay, once another person agreed.
// Owns fetching it and saving it. What was fetched is forgotten with the dialog.
import { useSignal } from '@preact/signals';
import { type DossierAnswer, dossierAnswerSchema, type FailureCode } from '@recourse/shared/protocol';
import { withProof } from '../state/proof.ts';
import { saveFile } from '../state/saveFile.ts';
import { language } from '../state/settings.ts';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { Dialog, DialogHead } from './dialog.tsx';
import { Icon } from './icon.tsx';

export function TakeRecord({ log, close }: { log: string; close: () => void }) {
  const { desk } = useWorkspace();
  const { record: said, account: own } = words.value;
  const answer = useSignal<DossierAnswer | undefined>(undefined);
  const busy = useSignal(false);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

  const fetchIt = async () => {
    busy.value = true;
    const query = { type: 'caseDossier', log, locale: language.value, timeZone } as const;
    const given = await withProof(() => desk.session.query<DossierAnswer>(query, dossierAnswerSchema));
    busy.value = false;
    if (given !== 'gaveUp') answer.value = given;
  };
  const given = answer.value;
  return (
    <Dialog label={said.title} size="narrow" close={close}>
      <DialogHead title={said.title} back={own.close} close={close} />
      <div class="body">
        <p class="block">{said.sub}</p>
        {given?.ok && (
          <p class="take">
            <button
              type="button"
              class="btn"
              onClick={() => saveFile(`${given.caseNumber}.html`, given.page, 'text/html')}
            >
              <Icon name="tray" size="s" />
              {said.page}
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => saveFile(`${given.caseNumber}.json`, given.json, 'application/json')}
            >
              <Icon name="tray" size="s" />
              {said.file}
            </button>
          </p>
        )}
        {given && !given.ok && (
          <p class="wrong" role="alert">
            {whyNot(given.failure.code)}
          </p>
        )}
      </div>
      <footer>
        <span class="grow" />
        <button type="button" class="btn ghost" onClick={close}>
          {given?.ok ? own.close : own.cancel}
        </button>
        {!given?.ok && (
          <button
            type="button"
            class="btn primary"
            data-first=""
            disabled={busy.value || !desk.online.value}
            onClick={() => void fetchIt()}
          >
            {busy.value ? said.fetching : said.fetch}
          </button>
        )}
      </footer>
    </Dialog>
  );
}

function whyNot(code: FailureCode): string {
  const { record: said } = words.value;
  if (code === 'rateLimited') return said.tooMany;
  return code === 'tooLate' || code === 'notPossibleNow' ? said.tooLate : said.failed;
}
