// An agent's own sign-in: his password, his second factor, and leaving everywhere.
import { useSignal } from '@preact/signals';
import type { Account } from '../state/account.ts';
import { withProof } from '../state/proof.ts';
import { tell } from '../state/toasts.ts';
import { words } from '../words/index.ts';
import { Dialog, DialogHead } from './dialog.tsx';
import { FactorSteps } from './factorSteps.tsx';
import { PasswordForm } from './passwordForm.tsx';
import { RecoveryCodes } from './recoveryCodes.tsx';

type Room = { name: 'overview' } | { name: 'password' } | { name: 'factor' } | { name: 'codes'; codes: string[] };

export function SignInDialog({ account, close }: { account: Account; close: () => void }) {
  const { account: said, enrol } = words.value;
  const room = useSignal<Room>({ name: 'overview' });
  const state = account.state.value;
  const hasFactor = state.name === 'signedIn' && state.agent.secondFactor;
  const back = () => {
    room.value = { name: 'overview' };
  };
  // Codes that are shown once are not left by a key that was meant for something else.
  const mayClose = room.value.name === 'codes' ? () => undefined : close;

  const renew = async () => {
    const answer = await withProof(account.renewRecovery);
    if (answer === 'gaveUp') return;
    if (answer?.ok && answer.recovery) room.value = { name: 'codes', codes: answer.recovery };
    else tell(said.failed);
  };
  const leaveEverywhere = async () => {
    if (!(await account.signOutEverywhere())?.ok) tell(said.failed);
  };

  const title = { overview: said.title, password: said.change, factor: enrol.title, codes: said.newCodes };
  return (
    <Dialog label={title[room.value.name]} size="narrow" close={mayClose}>
      <DialogHead
        title={title[room.value.name]}
        back={said.close}
        close={room.value.name === 'codes' ? undefined : close}
      />
      <div class="body scroll">
        {room.value.name === 'overview' && (
          <>
            <Line title={said.password} sub={said.passwordSub}>
              <button type="button" class="btn sm" onClick={() => (room.value = { name: 'password' })}>
                {said.change}
              </button>
            </Line>
            <Line title={said.factor} sub={hasFactor ? `${said.factorOn} ${said.lost}` : said.factorOff}>
              {hasFactor ? (
                <button type="button" class="btn sm" title={said.newCodesSub} onClick={() => void renew()}>
                  {said.newCodes}
                </button>
              ) : (
                <button type="button" class="btn sm" onClick={() => (room.value = { name: 'factor' })}>
                  {said.setUp}
                </button>
              )}
            </Line>
            <Line title={said.everywhere} sub={said.everywhereSub}>
              <button type="button" class="btn sm warn" onClick={() => void leaveEverywhere()}>
                {said.everywhere}
              </button>
            </Line>
          </>
        )}
        {room.value.name === 'password' && (
          <PasswordForm
            account={account}
            giveUp={back}
            done={() => {
              tell(said.changed);
              close();
            }}
          />
        )}
        {room.value.name === 'factor' && (
          <FactorSteps
            account={account}
            giveUp={back}
            done={() => {
              account.enrolled();
              back();
            }}
          />
        )}
        {room.value.name === 'codes' && <RecoveryCodes codes={room.value.codes} done={back} />}
      </div>
    </Dialog>
  );
}

function Line(of: { title: string; sub: string; children: preact.ComponentChildren }) {
  return (
    <section class="own-line">
      <div class="grow">
        <h3>{of.title}</h3>
        <p>{of.sub}</p>
      </div>
      {of.children}
    </section>
  );
}
