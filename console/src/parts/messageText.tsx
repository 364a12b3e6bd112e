// A message's text on the console. No link in it can be followed: each opens a look at it, from where a listed one may be.
// Owns when the rules of links are fetched; until then all of it is plain text.
import { mayHoldLink } from '@recourse/shared/safety';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useWorkspace } from '../state/workspace.ts';
import { words } from '../words/index.ts';
import { LinkDialog, type LinkPart } from './linkDialog.tsx';

type Rules = typeof import('../state/linkRules.ts');

let rules: Rules | undefined;

export function MessageText({ text }: { text: string }) {
  const { desk } = useWorkspace();
  const wanted = mayHoldLink(text);
  const [, setArrived] = useState(rules !== undefined);
  const [looked, setLooked] = useState<LinkPart>();
  const hosts = desk.site.value?.linkHosts;
  useEffect(() => {
    if (!wanted || rules) return;
    import('../state/linkRules.ts').then(
      (arrived) => {
        rules = arrived;
        setArrived(true);
      },
      () => {
        // Offline: as text it can be read.
      },
    );
  }, [wanted]);
  const judge = wanted ? rules?.linkParts : undefined;
  const parts = useMemo(() => judge?.(text, hosts ?? []), [judge, text, hosts]);
  if (!parts) return <>{text}</>;
  return (
    <>
      {parts.map((part, place) =>
        part.kind === 'text' ? part.text : <Shown key={place} link={part} look={() => setLooked(part)} />,
      )}
      {looked && <LinkDialog link={looked} close={() => setLooked(undefined)} />}
    </>
  );
}

/** The host first, as it is; then what was typed. */
function Shown({ link, look }: { link: LinkPart; look: () => void }) {
  const isFirst = link.spelled.startsWith(link.shown);
  const doubtful = link.verdict.name === 'lookalike' || link.verdict.name === 'hostile';
  return (
    <button type="button" class={doubtful ? 'link doubtful' : 'link'} title={words.value.links.look} onClick={look}>
      <b>{link.shown}</b>
      {isFirst ? link.spelled.slice(link.shown.length) : ` (${link.spelled})`}
    </button>
  );
}
