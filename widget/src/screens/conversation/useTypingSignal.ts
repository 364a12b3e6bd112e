// Tells the other side that something is being written: not at every key, and no longer than it is true.
import { useEffect, useRef } from 'preact/hooks';
import type { Talk } from '../../state/talk.ts';

const repeatMs = 3_000;
const idleMs = 4_500;

export function useTypingSignal(talk: Talk): (on: boolean) => void {
  const said = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stop = () => {
    clearTimeout(timer.current);
    if (said.current > 0) talk.typing(false);
    said.current = 0;
  };
  useEffect(() => stop, []);
  return (on) => {
    if (!on) return stop();
    clearTimeout(timer.current);
    timer.current = setTimeout(stop, idleMs);
    if (Date.now() - said.current < repeatMs) return;
    said.current = Date.now();
    talk.typing(true);
  };
}
