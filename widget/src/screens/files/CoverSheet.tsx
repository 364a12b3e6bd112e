// The look before a picture goes: black boxes over what should not be seen.
// Owns the boxes. They are burnt into the points; what was under them never leaves this device.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Bones, Button } from '../../parts/basics.tsx';
import { type Cover, keptSize, type Picture, readPicture, remake, sizeOf } from '../../state/files/remake.ts';
import { FileIcon } from './fileIcons.tsx';
import { useFileWords } from './useFiles.ts';

/** Smaller is a slip of the finger. */
const smallest = 0.012;
const step = 0.02;
/** What the screen needs; the picture itself is drawn anew at its own size. */
const shownSide = 1_400;

export interface CoverSheetProps {
  blob: Blob;
  /** Which of several. */
  place?: { n: number; of: number };
  use: (made: Blob) => void;
  skip: () => void;
  /** It cannot be read here. */
  unreadable: () => void;
}

export function CoverSheet(of: CoverSheetProps) {
  const words = useFileWords()?.cover;
  const [picture, setPicture] = useState<Picture>();
  const [covers, setCovers] = useState<readonly Cover[]>([]);
  const [drawn, setDrawn] = useState<Cover>();
  const [busy, setBusy] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const start = useRef<{ x: number; y: number } | undefined>(undefined);

  useEffect(() => {
    let wanted = true;
    void readPicture(of.blob).then((read) => {
      if (!wanted) return;
      if (read) setPicture(read);
      else of.unreadable();
    });
    return () => {
      wanted = false;
    };
  }, [of.blob]);
  useEffect(() => {
    const pen = picture && canvas.current?.getContext('2d');
    if (!pen || !picture) return;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
    pen.drawImage(picture, 0, 0, pen.canvas.width, pen.canvas.height);
  }, [picture, words]);

  if (!words || !picture) return <Bones rows={3} />;
  const full = keptSize(sizeOf(picture));
  const scale = Math.min(1, shownSide / Math.max(full.width, full.height));
  const size = { width: Math.round(full.width * scale), height: Math.round(full.height * scale) };

  const placeOf = (event: PointerEvent) => {
    const { left, top, width, height } = stage.current!.getBoundingClientRect();
    return { x: within((event.clientX - left) / width), y: within((event.clientY - top) / height) };
  };
  const use = async () => {
    setBusy(true);
    const made = await remake(picture, covers);
    setBusy(false);
    if (made) of.use(made);
    else of.unreadable();
  };
  const alter = (n: number, changed: Cover | undefined) =>
    setCovers(covers.flatMap((cover, at) => (at !== n ? cover : (changed ?? []))));

  return (
    <div class="cover">
      <h1 id="sheet-title" tabIndex={-1} data-heading>
        {words.title}
        {of.place && of.place.of > 1 && <span class="cover-place">{words.of(of.place.n, of.place.of)}</span>}
      </h1>
      <p id="cover-hint">{words.hint}</p>
      <div class="cover-ground">
        {/* By keyboard the boxes are added by the button below and moved one by one. */}
        <div
          class="cover-stage"
          style={{ aspectRatio: `${size.width} / ${size.height}`, '--ratio': String(size.width / size.height) }}
          ref={stage}
          onPointerDown={(event) => {
            const { current } = canvas;
            if (!current || event.target !== current) return;
            event.preventDefault();
            current.setPointerCapture(event.pointerId);
            start.current = placeOf(event);
          }}
          onPointerMove={(event) => start.current && setDrawn(between(start.current, placeOf(event)))}
          onPointerUp={() => {
            if (drawn && drawn.width > smallest && drawn.height > smallest) setCovers([...covers, drawn]);
            start.current = undefined;
            setDrawn(undefined);
          }}
          onPointerCancel={() => {
            start.current = undefined;
            setDrawn(undefined);
          }}
        >
          <canvas {...size} role="img" aria-label={words.picture} ref={canvas} />
          {covers.map((cover, n) => (
            <button
              key={n}
              type="button"
              class="cover-box"
              style={boxStyle(cover)}
              aria-label={words.block(n + 1)}
              onKeyDown={(event) => {
                const changed = byKey(cover, event);
                if (changed === cover) return;
                event.preventDefault();
                event.stopPropagation();
                alter(n, changed);
              }}
            />
          ))}
          {drawn && <span class="cover-box" style={boxStyle(drawn)} />}
        </div>
      </div>
      <div class="cover-tools">
        <button
          type="button"
          class="btn btn-s btn-quiet"
          onClick={() => {
            setCovers([...covers, { x: 0.3, y: 0.42, width: 0.4, height: 0.1 }]);
            requestAnimationFrame(() => stage.current?.querySelector<HTMLElement>('.cover-box:last-of-type')?.focus());
          }}
        >
          <FileIcon name="cover" small />
          {words.add}
        </button>
        <button
          type="button"
          class="btn btn-s btn-quiet"
          disabled={covers.length === 0}
          onClick={() => setCovers(covers.slice(0, -1))}
        >
          <FileIcon name="undo" small />
          {words.undo}
        </button>
        <span class="small quiet" role="status">
          {words.covered(covers.length)}
        </span>
      </div>
      <div class="btns btns-2">
        <Button tone="quiet" onClick={of.skip}>
          {words.skip}
        </Button>
        <Button tone="main" busy={busy} onClick={() => void use()}>
          {busy ? words.preparing : covers.length > 0 ? words.useCovered : words.use}
        </Button>
      </div>
    </div>
  );
}

const within = (value: number) => Math.min(1, Math.max(0, value));

function between(a: { x: number; y: number }, b: { x: number; y: number }): Cover {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function boxStyle({ x, y, width, height }: Cover) {
  const percent = (value: number) => `${value * 100}%`;
  return { left: percent(x), top: percent(y), width: percent(width), height: percent(height) };
}

const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowUp: [0, -step],
  ArrowDown: [0, step],
};

/** The box after a key; undefined: gone; the same: another key. */
function byKey(cover: Cover, { key, shiftKey }: KeyboardEvent): Cover | undefined {
  if (key === 'Delete' || key === 'Backspace') return undefined;
  const [dx, dy] = arrows[key] ?? [0, 0];
  if (dx === 0 && dy === 0) return cover;
  if (shiftKey) {
    const width = Math.min(1 - cover.x, Math.max(step, cover.width + dx));
    const height = Math.min(1 - cover.y, Math.max(step, cover.height + dy));
    return { ...cover, width, height };
  }
  const x = Math.min(1 - cover.width, Math.max(0, cover.x + dx));
  const y = Math.min(1 - cover.height, Math.max(0, cover.y + dy));
  return { ...cover, x, y };
}

/** A PDF cannot be drawn here, so it is asked about instead. */
export function PdfSheet({ name, use, skip }: { name: string; use: () => void; skip: () => void }) {
  const words = useFileWords()?.cover;
  if (!words) return <Bones rows={2} />;
  return (
    <>
      <h1 id="sheet-title" tabIndex={-1} data-heading>
        {words.pdfTitle}
      </h1>
      <p class="pdf-name">{name}</p>
      <p>{words.pdfHint}</p>
      <div class="btns btns-2">
        <Button tone="quiet" onClick={skip}>
          {words.skip}
        </Button>
        <Button tone="main" onClick={use}>
          {words.pdfUse}
        </Button>
      </div>
    </>
  );
}
