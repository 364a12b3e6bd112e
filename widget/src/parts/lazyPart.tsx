// A part whose code arrives when it is first drawn.
// Owns loading, the bones shown meanwhile, and the way out when it cannot be fetched.
import type { ComponentChild, FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useFirstWords, useModel } from '../state/context.ts';
import { adoptStyles } from '../theme/adoptStyles.ts';
import { Icon } from './icons.tsx';

type Loaded<Props> = { part: FunctionComponent<Props>; css?: string };

export function lazyPart<Props extends object>(
  load: () => Promise<Loaded<Props>>,
  bones: (props: Props) => ComponentChild,
): FunctionComponent<Props> {
  let loaded: Loaded<Props> | undefined;
  return function LazyPart(props: Props) {
    const words = useFirstWords();
    const later = useModel().laterWords.value;
    const [state, setState] = useState<'loading' | 'ready' | 'failed'>(loaded ? 'ready' : 'loading');
    const anchor = useRef<HTMLDivElement>(null);
    const begin = () => {
      setState('loading');
      load().then(
        (arrived) => {
          loaded = arrived;
          const root = anchor.current?.getRootNode();
          if (arrived.css && root instanceof ShadowRoot) adoptStyles(root, arrived.css);
          setState('ready');
        },
        () => setState('failed'),
      );
    };
    useEffect(() => {
      if (state === 'loading') begin();
    }, []);
    if (state === 'ready' && loaded && later) {
      const { part: Part } = loaded;
      return <Part {...props} />;
    }
    return (
      <div ref={anchor} style={{ display: 'contents' }}>
        {state === 'failed' ? (
          <div class="empty" role="alert">
            <Icon name="offline" />
            <b>{words.connection.offline}</b>
            <button type="button" class="btn btn-s btn-tint" onClick={begin}>
              {words.retry}
            </button>
          </div>
        ) : (
          bones(props)
        )}
      </div>
    );
  };
}
