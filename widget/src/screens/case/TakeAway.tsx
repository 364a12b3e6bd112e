// The case to take away: the record as a page or as a file to check, and the receipt that this device keeps.
// Owns which files there are. What stands in them, the relay puts together and signs.

import { newerReceipt } from '@recourse/shared/kit';
import { type DossierAnswer, dossierAnswerSchema, receiptAnswerSchema } from '@recourse/shared/protocol';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/basics.tsx';
import { saveFile } from '../../parts/saveFile.ts';
import type { Client } from '../../state/client.ts';
import { useLive, useModel, useWords } from '../../state/context.ts';
import { openSheet } from './CaseActions.tsx';
import type { ShownCase } from './shown.ts';

const receiptName = (log: string) => `receipt.${log}`;

/** Keeps the newest receipt, so that a case that was rewritten later would show. `events`: how many are known here. */
export function useReceipt(client: Client, log: string, events: number): void {
  const online = client.connection.value.name === 'online';
  useEffect(() => {
    if (!online || events === 0) return;
    void client.session.query({ type: 'caseReceipt', log }, receiptAnswerSchema).then((answer) => {
      if (!answer.ok) return;
      const name = receiptName(log);
      client.store.set(name, JSON.stringify(newerReceipt(client.store.get(name), answer.receipt)));
    });
  }, [client, log, events, online]);
}

export function TakeAwayButton({ log }: ShownCase) {
  const model = useModel();
  const words = useWords().case;
  return (
    <Button tone="text" onClick={() => openSheet(model, (close) => <TakeAwaySheet log={log} close={close} />)}>
      {words.takeAway}
    </Button>
  );
}

function TakeAwaySheet({ log, close }: { log: string; close: () => void }) {
  const model = useModel();
  const words = useWords().case;
  const { client } = useLive();
  const [answer, setAnswer] = useState<DossierAnswer>();
  const ask = () => {
    setAnswer(undefined);
    const query = { type: 'caseDossier', log, locale: model.locale.peek(), timeZone: client.timeZone };
    void client.session.query(query, dossierAnswerSchema).then(setAnswer);
  };
  useEffect(ask, []);
  const receipt = client.store.get(receiptName(log));
  return (
    <>
      <h1 id="sheet-title" tabIndex={-1} data-heading>
        {words.takeAwayTitle}
      </h1>
      <p>{words.takeAwayHint}</p>
      {answer && !answer.ok && <p role="alert">{words.takeAwayFailed}</p>}
      <div class="btns">
        {answer && !answer.ok ? (
          <Button tone="main" onClick={ask}>
            {words.takeAwayAgain}
          </Button>
        ) : (
          <>
            <Button
              tone="main"
              disabled={!answer}
              onClick={() => answer?.ok && save(`${answer.caseNumber}.html`, answer.page)}
            >
              {answer ? words.takeAwayPage : words.takeAwayLoading}
            </Button>
            <Button
              tone="quiet"
              disabled={!answer}
              onClick={() => answer?.ok && save(`${answer.caseNumber}.json`, answer.json)}
            >
              {words.takeAwayFile}
            </Button>
            {receipt !== undefined && answer?.ok && (
              <Button tone="quiet" onClick={() => save(`${answer.caseNumber}.receipt.json`, receipt)}>
                {words.takeAwayReceipt}
              </Button>
            )}
          </>
        )}
        <Button tone="text" onClick={close}>
          {words.takeAwayDone}
        </Button>
      </div>
    </>
  );
}

function save(name: string, text: string): void {
  saveFile(name, text, name.endsWith('.html') ? 'text/html' : 'application/json');
}
