// A picture to be read closely: whole, nearer, turned, and moved by hand.
// Owns the view of it only. The picture itself is never changed.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

export const zooms = [1, 1.5, 2, 3, 4, 6] as const;

export interface PictureView {
  /** A place in `zooms`. */
  zoom: number;
  /** Quarter turns, clockwise. */
  turn: number;
}

export const wholeView: PictureView = { zoom: 0, turn: 0 };

export function nearer({ zoom, turn }: PictureView, by: 1 | -1): PictureView {
  return { turn, zoom: Math.min(zooms.length - 1, Math.max(0, zoom + by)) };
}

export function turned({ zoom, turn }: PictureView): PictureView {
  return { zoom, turn: (turn + 1) % 4 };
}

/** How large a picture is drawn so that at the first zoom it fits whole, never larger than it is. */
export function drawnSize(
  picture: { width: number; height: number },
  room: { width: number; height: number },
  { zoom, turn }: PictureView,
): { width: number; height: number; box: { width: number; height: number } } {
  const lies = turn % 2 === 1;
  const [across, down] = lies ? [picture.height, picture.width] : [picture.width, picture.height];
  const fit = Math.min(room.width / across, room.height / down, 1);
  const scale = fit * (zooms[zoom] ?? 1);
  const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  return { width, height, box: lies ? { width: height, height: width } : { width, height } };
}

export function PictureStage(of: {
  url: string;
  label: string;
  size: { width: number; height: number };
  view: PictureView;
  change: (view: PictureView) => void;
  onBroken: () => void;
}) {
  const stage = useRef<HTMLDivElement>(null);
  const room = useSignal({ width: 800, height: 500 });
  useEffect(() => {
    const { current } = stage;
    if (!current) return;
    const measure = () => {
      room.value = { width: Math.max(80, current.clientWidth), height: Math.max(80, current.clientHeight) };
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const { width, height, box } = drawnSize(of.size, room.value, of.view);

  const drag = (event: PointerEvent) => {
    const { current } = stage;
    // A finger scrolls by itself.
    if (!current || event.pointerType !== 'mouse' || event.button !== 0) return;
    const from = { x: event.clientX + current.scrollLeft, y: event.clientY + current.scrollTop };
    current.setPointerCapture(event.pointerId);
    const move = (to: PointerEvent) => current.scrollTo(from.x - to.clientX, from.y - to.clientY);
    const end = () => {
      current.removeEventListener('pointermove', move);
      current.removeEventListener('pointerup', end);
      current.removeEventListener('pointercancel', end);
    };
    current.addEventListener('pointermove', move);
    current.addEventListener('pointerup', end);
    current.addEventListener('pointercancel', end);
  };
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    of.change(nearer(of.view, event.deltaY < 0 ? 1 : -1));
  };
  return (
    <section
      class={of.view.zoom > 0 ? 'stage near' : 'stage'}
      aria-label={of.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
      ref={stage}
      onPointerDown={drag}
      onWheel={wheel}
    >
      <div class="stage-box" style={{ width: `${box.width}px`, height: `${box.height}px` }}>
        <img
          src={of.url}
          alt={of.label}
          draggable={false}
          style={{
            width: `${width}px`,
            height: `${height}px`,
            transform: `translate(-50%, -50%) rotate(${of.view.turn * 90}deg)`,
          }}
          onError={of.onBroken}
        />
      </div>
    </section>
  );
}
