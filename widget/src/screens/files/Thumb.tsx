// A small picture of a picture. Drawn on a canvas, since the page around us may forbid pictures from elsewhere.
import { useEffect, useRef } from 'preact/hooks';
import { readPicture, sizeOf } from '../../state/files/remake.ts';
import { FileIcon } from './fileIcons.tsx';

const side = 112;

export function Thumb(of: { load: () => Promise<Blob | undefined>; of: string; label: string; isPicture: boolean }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!of.isPicture) return;
    let wanted = true;
    void of.load().then(async (blob) => {
      const picture = blob && (await readPicture(blob));
      const pen = wanted && picture && canvas.current?.getContext('2d');
      if (!pen) return;
      const { width, height } = sizeOf(picture);
      const scale = Math.max(side / width, side / height);
      pen.drawImage(picture, (side - width * scale) / 2, (side - height * scale) / 2, width * scale, height * scale);
    });
    return () => {
      wanted = false;
    };
  }, [of.of, of.isPicture]);
  if (!of.isPicture) {
    return (
      <span class="thumb thumb-plain">
        <FileIcon name="document" />
      </span>
    );
  }
  return <canvas class="thumb" width={side} height={side} role="img" aria-label={of.label} ref={canvas} />;
}
