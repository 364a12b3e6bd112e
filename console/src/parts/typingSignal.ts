// Tells the other side that somebody writes: at most once in a few seconds, and once when he stops.
import { useEffect, useMemo } from 'preact/hooks';
import { useWorkspace } from '../state/workspace.ts';

const saidAgainAfterMs = 3_000;

export function useTypingSignal(log: string): { wrote: (text: string) => void; stopped: () => void } {
  const { desk } = useWorkspace();
  const typing = useMemo(() => {
    let saidAt: number | undefined;
    const say = (on: boolean) => desk.session.signal({ type: 'typing', log, on });
    const stopped = () => {
      if (saidAt === undefined) return;
      saidAt = undefined;
      say(false);
    };
    const wrote = (text: string) => {
      if (text.trim() === '') return stopped();
      const now = Date.now();
      if (saidAt !== undefined && now - saidAt < saidAgainAfterMs) return;
      saidAt = now;
      say(true);
    };
    return { wrote, stopped };
  }, [desk, log]);
  useEffect(() => typing.stopped, [typing]);
  return typing;
}
