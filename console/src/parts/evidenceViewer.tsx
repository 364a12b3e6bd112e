// One file of a case, opened: a picture to zoom and turn, a PDF to save, and the way to remove either for good.
// Owns the window around it. A PDF is never drawn in this page, whatever it promises to be.
import { useSignal } from '@preact/signals';
import type { KeptEvidence } from '@recourse/shared/evidence';
import { useEffect } from 'preact/hooks';
import { evidenceFiles, type FetchedFile } from '../state/evidenceFiles.ts';
import { useKeys } from '../state/keys.ts';
import { saveBlob } from '../state/saveFile.ts';
import { useWorkspace } from '../state/workspace.ts';
import { fileKind, fileSize } from '../words/files.ts';
import { words } from '../words/index.ts';
import { moment } from '../words/times.ts';
import { viewerWords } from '../words/viewerWords.ts';
import { Dialog } from './dialog.tsx';
import { Icon, type IconName } from './icon.tsx';
import { nearer, PictureStage, type PictureView, turned, wholeView, zooms } from './pictureStage.tsx';
import { RemoveFile } from './removeFile.tsx';

export function EvidenceViewer(of: {
  log: string;
  files: readonly KeptEvidence[];
  shown: KeptEvidence;
  show: (id: string) => void;
  close: () => void;
}) {
  const { desk } = useWorkspace();
  const { value: said } = viewerWords;
  const { evidence: list, refund } = words.value;
  const { log, files, shown } = of;
  const fetched = useSignal<FetchedFile | { name: 'loading' }>({ name: 'loading' });
  const view = useSignal<PictureView>(wholeView);
  const broken = useSignal(false);
  const tries = useSignal(0);
  const place = files.findIndex(({ id }) => id === shown.id);
  const isPicture = shown.format !== 'pdf';

  useEffect(() => {
    [view.value, broken.value, fetched.value] = [wholeView, false, { name: 'loading' }];
    let wanted = true;
    void evidenceFiles.fetch(log, shown).then((found) => {
      if (wanted) fetched.value = found;
    });
    return () => {
      wanted = false;
    };
  }, [log, shown.id, tries.value]);

  const step = (by: 1 | -1) => {
    const next = files[place + by];
    if (next) of.show(next.id);
  };
  const change = (next: PictureView) => {
    view.value = next;
  };
  useKeys((key) => {
    const does = {
      ...{ ARROWRIGHT: () => view.value.zoom === 0 && step(1), ARROWLEFT: () => view.value.zoom === 0 && step(-1) },
      ...{ '+': () => change(nearer(view.value, 1)), '=': () => change(nearer(view.value, 1)) },
      ...{
        '-': () => change(nearer(view.value, -1)),
        '0': () => change(wholeView),
        R: () => change(turned(view.value)),
      },
    }[key];
    // Nearer, the arrows move the picture.
    return does !== undefined && does() !== false;
  });

  const file = fetched.value;
  const seen = isPicture && file.name === 'here' && !broken.value;
  return (
    <Dialog label={list.open(shown.name)} size="viewer" close={of.close}>
      <header>
        <div class="grow">
          <h2 class="ell" dir="auto">
            {shown.caption ?? shown.name}
          </h2>
          <p>
            {shown.shows ? said.shows(refund.evidence[shown.shows]) : said.unsaid} · {fileKind(shown)} ·{' '}
            {fileSize(shown.bytes)} · {list.addedAt(moment(shown.addedAt, desk.clock.now.value))}
          </p>
        </div>
        {files.length > 1 && (
          <div class="tools">
            <Tool icon="left" name={said.previous} off={place <= 0} press={() => step(-1)} />
            <span class="num small-text">{said.viewer(place + 1, files.length)}</span>
            <Tool icon="right" name={said.next} off={place >= files.length - 1} press={() => step(1)} />
          </div>
        )}
        <button type="button" class="icon-btn" data-first="" aria-label={said.close} onClick={of.close}>
          <Icon name="x" />
        </button>
      </header>
      <div class="view">
        {file.name === 'loading' && (
          <p class="hint" role="status">
            {said.loading}
          </p>
        )}
        {file.name === 'failed' && (
          <div class="hint" role="alert">
            <p>{said.failed}</p>
            <button type="button" class="btn ghost" onClick={() => tries.value++}>
              {said.again}
            </button>
          </div>
        )}
        {file.name === 'gone' && (
          <p class="hint" role="alert">
            {said.gone}
          </p>
        )}
        {file.name === 'here' && broken.value && (
          <p class="hint" role="alert">
            {said.broken}
          </p>
        )}
        {file.name === 'here' && !isPicture && (
          <div class="hint">
            <span class="ic">
              <Icon name="case" />
            </span>
            <b class="strong">{said.pdfTitle}</b>
            <p>{said.pdfHint}</p>
          </div>
        )}
        {seen && (
          <PictureStage
            key={shown.id}
            url={file.url}
            label={shown.caption ?? shown.name}
            size={{ width: shown.width ?? 1, height: shown.height ?? 1 }}
            view={view.value}
            change={change}
            onBroken={() => (broken.value = true)}
          />
        )}
      </div>
      <footer class="viewer-foot">
        {isPicture && (
          <div class="tools">
            <Tool
              icon="minus"
              name={said.farther}
              off={!seen || view.value.zoom === 0}
              press={() => change(nearer(view.value, -1))}
            />
            <button
              type="button"
              class="btn ghost sm num"
              disabled={!seen}
              title={said.fit}
              aria-label={said.fit}
              onClick={() => change(wholeView)}
            >
              {`${(zooms[view.value.zoom] ?? 1) * 100} %`}
            </button>
            <Tool
              icon="plus"
              name={said.closer}
              off={!seen || view.value.zoom === zooms.length - 1}
              press={() => change(nearer(view.value, 1))}
            />
            <Tool icon="turn" name={said.turn} off={!seen} press={() => change(turned(view.value))} />
          </div>
        )}
        <button
          type="button"
          class={isPicture ? 'btn ghost sm' : 'btn sm'}
          disabled={file.name !== 'here'}
          onClick={() => file.name === 'here' && saveBlob(shown.name, file.blob)}
        >
          <Icon name="tray" size="s" />
          {said.save}
        </button>
        <span class="grow" />
        <RemoveFile log={log} file={shown.id} done={of.close} />
      </footer>
    </Dialog>
  );
}

function Tool(of: { icon: IconName; name: string; off: boolean; press: () => void }) {
  return (
    <button type="button" class="icon-btn" aria-label={of.name} title={of.name} disabled={of.off} onClick={of.press}>
      <Icon name={of.icon} />
    </button>
  );
}
