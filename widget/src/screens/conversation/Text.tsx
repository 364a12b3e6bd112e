// A message's text. Only links to hosts that the site lists can be tapped; all others stay text.
import { useModel } from '../../state/context.ts';

const url = /https:\/\/[^\s<>"'，。；、）】」]+/gi;

export function Text({ text }: { text: string }) {
  const hosts = useModel().site.value?.linkHosts ?? [];
  const parts: Array<string | { href: string; host: string }> = [];
  let end = 0;
  for (const match of text.matchAll(url)) {
    const found = match[0].replace(/[.,;:!?)]+$/, '');
    const host = hostOf(found);
    if (!host || !hosts.some((listed) => host === listed || host.endsWith(`.${listed}`))) continue;
    parts.push(text.slice(end, match.index), { href: found, host });
    end = match.index + found.length;
  }
  parts.push(text.slice(end));
  return (
    <>
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a key={part.href} href={part.href} target="_blank" rel="noopener noreferrer">
            <b>{part.host}</b>
            {part.href.slice(part.href.indexOf(part.host) + part.host.length)}
          </a>
        ),
      )}
    </>
  );
}

/** undefined for what the browser would read otherwise than it looks: user names before an @, ports, odd characters. */
function hostOf(href: string): string | undefined {
  try {
    const { hostname, username, port } = new URL(href);
    return username || port ? undefined : hostname;
  } catch {
    return undefined;
  }
}
