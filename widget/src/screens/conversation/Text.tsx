// A message's text, and what is to be said of the links in it.
// Owns when the rules of links are fetched; until they are here, and where they cannot be fetched, all of it is plain text.
import { mayHoldLink } from '@recourse/shared/safety';
import { useEffect, useRef, useState } from 'preact/hooks';
import { adoptStyles } from '../../theme/adoptStyles.ts';

type LinkRoom = typeof import('../links/chunk.ts');

let room: LinkRoom | undefined;

export function Text({ text }: { text: string }) {
  const { anchor, links } = useLinkRoom(text);
  return <span ref={anchor}>{links ? <links.LinkedText text={text} /> : text}</span>;
}

/** Below the bubble, where nothing that is written can be drawn. */
export function LinkCautions({ text }: { text: string }) {
  const { links } = useLinkRoom(text);
  return links ? <links.Cautions text={text} /> : null;
}

function useLinkRoom(text: string) {
  const anchor = useRef<HTMLSpanElement>(null);
  const wanted = mayHoldLink(text);
  const [, setArrived] = useState(room !== undefined);
  useEffect(() => {
    if (!wanted) return;
    import('../links/chunk.ts').then(
      (arrived) => {
        room = arrived;
        const root = anchor.current?.getRootNode();
        if (root instanceof ShadowRoot) adoptStyles(root, arrived.styles);
        setArrived(true);
      },
      () => {
        // Offline: as text it can be read, and nothing can be tapped.
      },
    );
  }, [wanted]);
  return { anchor, links: wanted ? room : undefined };
}
