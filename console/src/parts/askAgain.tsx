// The dialog that asks whether it is really he, before something that is shown or handed out to few.
import { useSignal } from '@preact/signals';
import type { Account } from '../state/account.ts';
import { asked } from '../state/proof.ts';
import { words } from '../words/index.ts';
import { FormDialog, useSending } from './formDialog.tsx';
import { Segments } from './segments.tsx';
import { Keys } from './small.tsx';

export function AskAgain({ account, hasFactor }: { account: Account; hasFactor: boolean }) {
  const answer = asked.value;
  return answer ? <ProofDialog account={account} hasFactor={hasFactor} answer={answer} /> : null;
}

function ProofDialog(of: { account: Account; hasFactor: boolean; answer: (proved: boolean) => void }) {
  const { proof: said, account: own } = words.value;
  const way = useSignal<'password' | 'code'>('password');
  const text = useSignal('');
  const giveUp = () => of.answer(false);

  const send = async () => {
    const given = way.value;
    const answer = await of.account.prove(given === 'code' ? { code: text.value.trim() } : { password: text.value });
    const code = answer?.ok ? undefined : answer?.failure.code;
    // He was signed out meanwhile: the form behind says so.
    if (answer?.ok || code === 'unauthenticated') {
      of.answer(answer?.ok === true);
      return undefined;
    }
    return code === 'invalidField' ? said.wrong[given] : code === 'rateLimited' ? said.tooMany : said.failed;
  };
  const sending = useSending({ ready: text.value !== '', send });
  const { trouble } = sending;
  const shared = {
    ...{ id: 'proof-text', 'data-first': '', maxLength: 256, value: text.value },
    'aria-invalid': trouble.value !== undefined,
    onInput: (event: preact.TargetedInputEvent<HTMLInputElement>) => {
      text.value = event.currentTarget.value;
      trouble.value = undefined;
    },
  };
  return (
    <FormDialog
      title={said.title}
      back={own.cancel}
      close={giveUp}
      sending={sending}
      go={
        <>
          {sending.busy ? said.busy : said.go}
          <Keys keys={['↵']} />
        </>
      }
    >
      <p class="block">{said.sub}</p>
      {of.hasFactor && (
        <div class="block">
          <Segments
            name="proof-way"
            label={said.way}
            choices={[
              { value: 'password', text: said.withPassword },
              { value: 'code', text: said.withCode },
            ]}
            chosen={way.value}
            choose={(next) => {
              way.value = next;
              text.value = '';
              trouble.value = undefined;
            }}
          />
        </div>
      )}
      <label class="lab" for="proof-text">
        {said[way.value]}
      </label>
      {way.value === 'password' ? (
        <input {...shared} key="password" class="field" type="password" autocomplete="current-password" />
      ) : (
        <input {...shared} key="code" class="field mono code" type="text" autocomplete="one-time-code" />
      )}
    </FormDialog>
  );
}
