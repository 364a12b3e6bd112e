// The files of a case: what each is, what the customer says of it, and what is left of one that was removed.
// Owns the list. A file is fetched when it is opened, since whoever opens one may see what nobody should.
import { useSignal } from '@preact/signals';
import type { SubmittedCase } from '@recourse/shared/case';
import type { KeptEvidence } from '@recourse/shared/evidence';
import { useWorkspace } from '../state/workspace.ts';
import { fileKind, fileSize } from '../words/files.ts';
import { words } from '../words/index.ts';
import { moment } from '../words/times.ts';
import { Icon } from './icon.tsx';
import { lazyDialog } from './lazyPart.tsx';

const EvidenceViewer = lazyDialog(async () => (await import('./evidenceViewer.tsx')).EvidenceViewer);

export function CaseEvidence({ log, state }: { log: string; state: SubmittedCase }) {
  const { evidence: said } = words.value;
  const open = useSignal<string | undefined>(undefined);
  const there = state.evidence.filter((file) => !file.purged);
  // It may be removed while it is looked at: then its tombstone stands in the list.
  const shown = there.find(({ id }) => id === open.value);
  return (
    <section class="sect" aria-label={said.title}>
      <h3 class="cap">
        {said.title}
        {there.length > 0 && <span class="right num">{there.length}</span>}
      </h3>
      {state.evidence.length === 0 && <p class="muted small-text">{said.none}</p>}
      {state.evidence.length > 0 && (
        <ul class="evidence">
          {state.evidence.map((file) => (
            <FileRow key={file.id} file={file} open={() => (open.value = file.id)} />
          ))}
        </ul>
      )}
      {shown && (
        <EvidenceViewer
          {...{ log, files: there, shown }}
          show={(id) => (open.value = id)}
          close={() => (open.value = undefined)}
        />
      )}
    </section>
  );
}

function FileRow({ file, open }: { file: KeptEvidence; open: () => void }) {
  const { desk } = useWorkspace();
  const { evidence: said, refund } = words.value;
  const now = desk.clock.now.value;
  if (file.purged) {
    const { reason, by, at } = file.purged;
    return (
      <li class="gone">
        <span class="ic">
          <Icon name="trash" size="s" />
        </span>
        <span class="grow">
          <span class="ell">{file.name}</span>
          <span class="muted">
            {said.removed} · {reason === 'takenBack' ? said.removedBy.customer : said.reasons[reason]}
            {reason !== 'takenBack' && by === 'agent' && ` · ${said.removedBy.agent}`} ·{' '}
            <span class="num">{moment(at, now)}</span>
          </span>
        </span>
      </li>
    );
  }
  return (
    <li>
      <button type="button" aria-label={said.open(file.name)} onClick={open}>
        <span class="ic">
          <Icon name={file.format === 'pdf' ? 'case' : 'picture'} size="s" />
        </span>
        <span class="grow">
          <span class="ell" dir="auto">
            {file.caption ?? (file.shows ? refund.evidence[file.shows] : file.name)}
          </span>
          <span class="muted num">
            {fileKind(file)} · {fileSize(file.bytes)} · {said.addedAt(moment(file.addedAt, now))}
            {file.round > 0 && ` · ${said.withAnswer(file.round)}`}
          </span>
        </span>
        <Icon name="right" size="s" />
      </button>
    </li>
  );
}
