// What the customer can do now: one filled button, everything else quieter.
// Owns which sheet an action opens. What is possible is decided in views/timeline.

import { evidenceRoom } from '@recourse/shared/case';
import { filesFor } from '@recourse/shared/refund';
import { type CustomerAction, customerActions } from '@recourse/shared/views';
import type { ComponentChild } from 'preact';
import { Button } from '../../parts/basics.tsx';
import { Dated } from '../../parts/Dated.tsx';
import { Foot } from '../../parts/Frame.tsx';
import { useLive, useModel, useWords } from '../../state/context.ts';
import type { Model } from '../../state/model.ts';
import { FilePicker, filesUnderWay } from '../laterFiles.tsx';
import { pendingFor } from './CasePending.tsx';
import type { ShownCase } from './shown.ts';
import { type Attach, WriteSheet } from './WriteSheet.tsx';

export function CaseActions(of: ShownCase) {
  const model = useModel();
  const live = useLive();
  const words = useWords().case;
  const { state, log, format } = of;
  const { status } = state;
  const busy = pendingFor(live.client.outbox.value, log) !== undefined;
  const actions = customerActions(state, of.now);
  const first = actions[0]!;
  const two = actions
    .filter((action): action is Exclude<CustomerAction, 'withdrawCase'> => action !== 'withdrawCase')
    .slice(0, 2);
  const appealBy = status.name === 'denied' && actions.includes('appealCase') ? status.appealBy : undefined;
  const again = state.appeals > 0;
  return (
    <Foot line>
      {appealBy !== undefined && (
        <p class="foot-note">
          <Dated text={(again ? words.appealAgainHint : words.appealFoot)(format.date(appealBy))} />
        </p>
      )}
      <div class={two.length > 1 ? 'btns btns-2' : 'btns'}>
        {two.toReversed().map((action) => (
          <Button
            key={action}
            tone={action === first ? 'main' : 'quiet'}
            disabled={busy && action !== 'talk'}
            onClick={() => act(action)}
          >
            {of.refund.action[action]}
          </Button>
        ))}
      </div>
    </Foot>
  );

  function act(action: Exclude<CustomerAction, 'withdrawCase'>): void {
    const { session } = live.client;
    const write = (
      text: Omit<Parameters<typeof WriteSheet>[0], 'draft' | 'close' | 'send'>,
      send: (words: string, second: string) => void,
    ) => openSheet(model, (close) => <WriteSheet {...text} draft={`${action}.${log}`} close={close} send={send} />);
    const asked = status.name === 'needsInformation' ? status.evidence : [];
    const attach: Attach = (onCount) => (
      <FilePicker
        {...{ target: log, room: evidenceRoom(state), refund: of.refund, onCount }}
        asked={filesFor(state.request.reason, asked)}
      />
    );
    /** The files first: what they show counts with the words. */
    const withFiles = (send: () => void) => {
      const shelf = filesUnderWay(live.client, model.options.relay);
      // Without the code for files the words go alone; the files stand in the case's list, to be sent from there.
      if (shelf) void shelf.then((found) => found.send(log)).then(send, send);
      else send();
    };
    const hasFiles = state.evidence.some(({ round, purged }) => round === state.evidenceRound && !purged);
    switch (action) {
      case 'talk':
        model.router.go({ name: 'conversation' });
        break;
      case 'provideInformation':
        write({ title: words.provide, hint: words.provideHint, label: words.provideLabel, attach }, (said) =>
          withFiles(() => session.send({ type: 'provideInformation', log, words: said || words.seeFiles })),
        );
        break;
      case 'appealCase': {
        const by = appealBy === undefined ? '' : format.date(appealBy);
        write(
          {
            title: words.appeal,
            hint: (again ? words.appealAgainHint : words.appealHint)(by),
            label: words.appealLabel,
            attach,
            ...(again && { second: words.appealEvidence, hasFiles }),
          },
          (said, brought) =>
            withFiles(() =>
              session.send({
                ...{ type: 'appealCase', log, words: said || words.seeFiles },
                ...(brought && { evidence: [{ text: brought }] }),
              }),
            ),
        );
        break;
      }
      case 'nudgeCase':
        session.send({ type: 'nudgeCase', log });
        break;
      case 'requestReview':
        write({ title: words.review, hint: words.reviewHint, label: words.reviewLabel, optional: true }, (said) =>
          session.send({ type: 'requestReview', log, ...(said && { words: said }) }),
        );
        break;
      default:
        session.send({ type: 'reopenCase', log });
    }
  }
}

export function openSheet(model: Model, body: (close: () => void) => ComponentChild): void {
  const close = () => {
    model.sheet.value = undefined;
  };
  model.sheet.value = { role: 'dialog', body: body(close), onDismiss: close };
}
