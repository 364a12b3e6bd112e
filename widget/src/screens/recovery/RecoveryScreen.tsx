// The recovery code: made and saved here, or given here to find what an earlier device had.
// Owns this one screen. The code is held while it is shown and kept nowhere on this device.
import { type RecoveryStatus, recoveryCodeAnswerSchema, recoveryStatusSchema } from '@recourse/shared/protocol';
import { useEffect, useState } from 'preact/hooks';
import { Button, Id, Note } from '../../parts/basics.tsx';
import { Bar, Frame } from '../../parts/Frame.tsx';
import { saveFile } from '../../parts/saveFile.ts';
import { useFormat, useLive, useModel } from '../../state/context.ts';
import { GiveCode } from './GiveCode.tsx';
import { useRecoveryWords } from './useRecoveryWords.ts';

export function RecoveryScreen() {
  const words = useRecoveryWords();
  const { client } = useLive();
  const rows = client.rows.value;
  const hasSomething = rows !== undefined && rows.conversations.length + rows.cases.length > 0;
  return (
    <Frame sunken bar={<Bar title={words.title} />} focusKey="recovery">
      {hasSomething && <OwnCode />}
      <GiveCode />
    </Frame>
  );
}

function OwnCode() {
  const model = useModel();
  const words = useRecoveryWords();
  const format = useFormat();
  const { client } = useLive();
  const { session } = client;
  const online = client.connection.value.name === 'online';
  const [code, setCode] = useState<string>();
  const [status, setStatus] = useState<RecoveryStatus>();
  const [said, setSaid] = useState<string>();
  const look = () => void session.query({ type: 'recoveryStatus' }, recoveryStatusSchema).then(setStatus);
  useEffect(() => {
    if (online) look();
  }, [online]);

  const make = async () => {
    setSaid(undefined);
    const answer = await session.query({ type: 'makeRecoveryCode' }, recoveryCodeAnswerSchema);
    if (answer.ok) setCode(answer.code);
    else setSaid(words.offline);
    look();
  };
  const revoke = async () => {
    const answer = await session.query({ type: 'revokeRecoveryCode' }, recoveryStatusSchema);
    setSaid(answer.ok ? words.revoked : words.offline);
    if (answer.ok) setCode(undefined);
    look();
  };
  const { madeAt, usedAt } = status?.ok ? status : {};
  return (
    <section class="card card-pad recovery" aria-label={words.title}>
      <p>{words.hint}</p>
      {usedAt !== undefined && (
        <Note tone="no" icon="wrong">
          {words.usedAt(format.recent(usedAt, client.now()))}
        </Note>
      )}
      {code ? (
        <div class="code" role="status">
          <span class="small quiet">{words.code}</span>
          <Id value={code} what={words.code} long />
        </div>
      ) : (
        madeAt !== undefined && <p class="quiet">{words.madeAt(format.recent(madeAt, client.now()))}</p>
      )}
      {code && (
        <>
          <p>{words.once}</p>
          <Note tone="live" icon="shield">
            {words.keep}
          </Note>
        </>
      )}
      {said && <p role="status">{said}</p>}
      <div class="btns">
        {code ? (
          <Button
            tone="main"
            onClick={() =>
              saveFile(`${words.title}.txt`, words.saved(model.siteName.value, code), 'text/plain;charset=utf-8')
            }
          >
            {words.save}
          </Button>
        ) : (
          <Button tone={madeAt === undefined ? 'main' : 'quiet'} disabled={!online} onClick={() => void make()}>
            {madeAt === undefined ? words.make : words.makeAgain}
          </Button>
        )}
        {(madeAt !== undefined || usedAt !== undefined) && (
          <Button tone="text" disabled={!online} onClick={() => void revoke()}>
            {usedAt === undefined ? words.revokeOnly : words.revoke}
          </Button>
        )}
      </div>
    </section>
  );
}
