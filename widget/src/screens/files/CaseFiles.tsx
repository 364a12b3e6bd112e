// The files of a case: those that were sent, those on their way, and room for more while something is still to be decided.
// Owns looking at them. A file is fetched when somebody wants to see it, never before.
import { evidenceRoom, type SubmittedCase, takesEvidence } from '@recourse/shared/case';
import { type KeptEvidence, mediaTypes } from '@recourse/shared/evidence';
import { evidenceTicketSchema } from '@recourse/shared/protocol';
import { filesFor } from '@recourse/shared/refund';
import type { RefundWords } from '@recourse/shared/words';
import { useState } from 'preact/hooks';
import { Button } from '../../parts/basics.tsx';
import { Icon } from '../../parts/icons.tsx';
import type { Client } from '../../state/client.ts';
import { useLive, useModel } from '../../state/context.ts';
import type { FileWords } from '../../words/loadFileWords.ts';
import { FilePicker } from './FilePicker.tsx';
import { FileIcon } from './fileIcons.tsx';
import { Thumb } from './Thumb.tsx';
import { useFileWords, useShelf } from './useFiles.ts';

export interface CaseFilesProps {
  log: string;
  state: SubmittedCase;
  refund: RefundWords;
}

export function CaseFiles({ log, state, refund }: CaseFilesProps) {
  const words = useFileWords();
  const { client } = useLive();
  const shelf = useShelf();
  const picked = shelf.of(log);
  const [picking, setPicking] = useState(false);
  const room = takesEvidence(state, client.now()) ? evidenceRoom(state) : 0;
  if (!words) return null;
  const asked = state.status.name === 'needsInformation' ? state.status.evidence : [];
  const unsent = picked.filter(({ send }) => !send);
  const showsPicker = picking || picked.length > 0;
  if (state.evidence.length === 0 && room === 0 && picked.length === 0) return null;
  return (
    <>
      {state.evidence.length > 0 && (
        <section class="card files" aria-label={words.inCase.title}>
          <h2 class="files-title">{words.inCase.title}</h2>
          <ul class="file-list">
            {state.evidence.map((file) => (
              <SentFile key={file.id} {...{ log, file, words }} />
            ))}
          </ul>
        </section>
      )}
      {showsPicker && (
        <>
          <FilePicker
            target={log}
            asked={filesFor(state.request.reason, asked)}
            room={room}
            title={words.inCase.add}
            refund={refund}
          />
          {unsent.length > 0 && (
            <Button tone="main" onClick={() => shelf.send(log)}>
              {words.inCase.send(unsent.length)}
            </Button>
          )}
        </>
      )}
      {!showsPicker && room > 0 && (
        <button type="button" class="card row files-add" onClick={() => setPicking(true)}>
          <FileIcon name="picture" />
          <span class="row-text">
            <span class="row-title">{words.inCase.add}</span>
          </span>
          <Icon name="go" small go />
        </button>
      )}
    </>
  );
}

function SentFile({ log, file, words }: { log: string; file: KeptEvidence; words: FileWords }) {
  const model = useModel();
  const { client } = useLive();
  const said = words.inCase;
  const [state, setState] = useState<'closed' | 'loading' | 'open' | 'failed'>('closed');
  const [blob, setBlob] = useState<Blob>();
  const isPicture = file.format !== 'pdf';
  if (file.purged) {
    return (
      <li class="file gone">
        <span class="thumb thumb-plain">
          <FileIcon name="trash" />
        </span>
        <div class="file-text">
          <p class="file-name">{said.gone}</p>
          <p class="file-state">{said.reason[file.purged.reason]}</p>
        </div>
      </li>
    );
  }
  const look = async () => {
    setState('loading');
    const got = await fetchFile(client, model.options.relay, { log, file });
    if (!got) return setState('failed');
    setBlob(got);
    if (isPicture) setState('open');
    else {
      setState('closed');
      save(file.name, got);
    }
  };
  const ask = () => {
    const close = () => {
      model.sheet.value = undefined;
    };
    const takeBack = () => {
      client.session.send({ type: 'purgeEvidence', log, file: file.id });
      close();
    };
    model.sheet.value = {
      role: 'alertdialog',
      onDismiss: close,
      body: (
        <>
          <h1 id="sheet-title" tabIndex={-1} data-heading>
            {said.takeBackTitle}
          </h1>
          <p>{said.takeBackHint}</p>
          <div class="btns btns-2">
            <Button tone="quiet" onClick={close}>
              {said.takeBackKeep}
            </Button>
            <Button tone="danger" onClick={takeBack}>
              {said.takeBack}
            </Button>
          </div>
        </>
      ),
    };
  };
  return (
    <li class="file">
      {blob && isPicture ? (
        <Thumb load={async () => blob} of={file.id} label={words.row.thumb(file.name)} isPicture />
      ) : (
        <span class="thumb thumb-plain">
          <FileIcon name={isPicture ? 'picture' : 'document'} />
        </span>
      )}
      <div class="file-text">
        <p class="file-name clip">{file.name}</p>
        <p class="file-state">{file.caption ?? words.row.size(file.bytes)}</p>
        {state === 'failed' && (
          <p class="file-state wrong" role="alert">
            {said.failed}
          </p>
        )}
      </div>
      <div class="file-acts">
        <button
          type="button"
          class="btn btn-s btn-text"
          aria-busy={state === 'loading'}
          aria-label={isPicture ? said.viewOf(file.name) : said.saveOf(file.name)}
          onClick={() => (state === 'open' ? setState('closed') : void look())}
        >
          {state === 'loading' ? words.reading : state === 'open' ? said.close : isPicture ? said.view : said.save}
        </button>
        <button
          type="button"
          class="tapbox"
          aria-label={said.takeBackOf(file.name)}
          title={said.takeBack}
          onClick={ask}
        >
          <FileIcon name="trash" />
        </button>
      </div>
      {state === 'open' && blob && <Whole blob={blob} label={file.name} />}
    </li>
  );
}

/** On a canvas like the small one, for the same reason. */
function Whole({ blob, label }: { blob: Blob; label: string }) {
  const draw = async (canvas: HTMLCanvasElement | null) => {
    if (!canvas || canvas.dataset.drawn) return;
    canvas.dataset.drawn = 'yes';
    const bitmap = await createImageBitmap(blob);
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  };
  return <canvas class="file-whole" role="img" aria-label={label} ref={(canvas) => void draw(canvas)} />;
}

async function fetchFile(
  client: Client,
  relay: string,
  { log, file }: { log: string; file: KeptEvidence },
): Promise<Blob | undefined> {
  const answer = await client.session.query({ type: 'evidenceTicket' }, evidenceTicketSchema);
  if (!answer.ok) return undefined;
  try {
    const response = await fetch(`${relay}/api/evidence/files/${log}/${file.id}`, {
      credentials: 'omit',
      headers: { authorization: `Bearer ${answer.ticket}` },
    });
    return response.ok ? new Blob([await response.arrayBuffer()], { type: mediaTypes[file.format] }) : undefined;
  } catch {
    // No network: the caller says so.
    return undefined;
  }
}

function save(name: string, blob: Blob): void {
  const file = new File([blob], name, { type: blob.type });
  if (matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] })) {
    // Closing the system's sheet is no failure.
    navigator.share({ files: [file] }).catch(() => undefined);
    return;
  }
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
