// A text with its links. Only those to hosts that the site lists can be tapped; of all others the host stands first, as text.
// Owns the drawing. What is drawn is spelled by us: no invisible sign of the text gets into a link.
import { useModel } from '../../state/context.ts';
import { LeavingSheet } from './LeavingSheet.tsx';
import { isLink, type LinkPart, useParts } from './useLinks.ts';

export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {useParts(text).map((part, place) => {
        if (!isLink(part)) return part.text;
        return part.verdict.name === 'listed' ? (
          <ListedLink key={place} link={part} />
        ) : (
          <PlainLink key={place} link={part} />
        );
      })}
    </>
  );
}

function ListedLink({ link }: { link: LinkPart }) {
  const model = useModel();
  const isOurs = model.site.value?.ownHosts?.includes(link.host) ?? false;
  const leave = (event: Event) => {
    if (isOurs) return;
    event.preventDefault();
    const close = () => {
      model.sheet.value = undefined;
    };
    model.sheet.value = {
      role: 'dialog',
      body: <LeavingSheet href={link.href} host={link.shown} close={close} />,
      onDismiss: close,
    };
  };
  return (
    <a class="link" href={link.href} target="_blank" rel="noopener noreferrer" onClick={leave} onAuxClick={leave}>
      <b>{link.shown}</b>
      {link.href.slice(`https://${link.host}`.length)}
    </a>
  );
}

/** `https://known.example@evil.example/x` reads `evil.example (https://known.example@evil.example/x)`: all of it stays readable. */
function PlainLink({ link }: { link: LinkPart }) {
  const isFirst = link.spelled.startsWith(link.shown);
  return (
    <bdi class="link-off">
      <b>{link.shown}</b>
      {isFirst ? link.spelled.slice(link.shown.length) : ` (${link.spelled})`}
    </bdi>
  );
}
