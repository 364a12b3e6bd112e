// Tells of what waited on this device and was stopped before it was sent.
// Owns when it is said: not over another question. What was stopped is gone from the device already.
import { useEffect } from 'preact/hooks';
import { useLive, useModel } from '../state/context.ts';

export function StoppedBefore() {
  const model = useModel();
  const { stoppedBefore, guard } = useLive();
  const stopped = stoppedBefore.value;
  const busy = model.stopped.value !== undefined;
  useEffect(() => {
    const room = guard.room();
    if (!stopped || busy || !room) return;
    const { StoppedSheet } = room;
    const settle = () => {
      stoppedBefore.value = undefined;
      model.stopped.value = undefined;
    };
    model.stopped.value = {
      role: 'alertdialog',
      body: <StoppedSheet stopped={stopped} remove={settle} allow={settle} />,
      onDismiss: settle,
    };
  }, [stopped, busy]);
  return null;
}
