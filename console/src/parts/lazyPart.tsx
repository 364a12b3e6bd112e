// A part whose code arrives when it is first drawn.
// Owns the fetching. What stands there meanwhile, and what is said if it cannot be fetched, whoever draws it says; a dialog closes.
import { useSignal } from '@preact/signals';
import type { ComponentChild, FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { tell } from '../state/toasts.ts';
import { words } from '../words/index.ts';

export function lazyPart<Props extends object>(of: {
  load: () => Promise<FunctionComponent<Props>>;
  meanwhile?: (props: Props) => ComponentChild;
  onFail?: (props: Props) => void;
}): FunctionComponent<Props> {
  let arrived: FunctionComponent<Props> | undefined;
  return function LazyPart(props: Props) {
    const isHere = useSignal(arrived !== undefined);
    useEffect(() => {
      if (arrived) return;
      of.load().then(
        (part) => {
          arrived = part;
          isHere.value = true;
        },
        // The next time it is drawn it is asked for again.
        () => of.onFail?.(props),
      );
    }, []);
    const Part = isHere.value ? arrived : undefined;
    return <>{Part ? <Part {...props} /> : of.meanwhile?.(props)}</>;
  };
}

export function lazyDialog<Props extends { close: () => void }>(load: () => Promise<FunctionComponent<Props>>) {
  return lazyPart<Props>({
    load,
    onFail: ({ close }) => {
      close();
      tell(words.peek().failed);
    },
  });
}
