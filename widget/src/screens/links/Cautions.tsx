// What we say below a message about a link in it that imitates a known site, or that no honest site would use.
// A caution and its reason, never more: what was written stays readable.
import { Icon } from '../../parts/icons.tsx';
import { isLink, type LinkPart, useLinkWords, useParts } from './useLinks.ts';

export function Cautions({ text }: { text: string }) {
  const words = useLinkWords();
  const said = new Set(
    useParts(text)
      .filter(isLink)
      .flatMap((link) => cautionOf(link, words) ?? []),
  );
  return (
    <>
      {[...said].map((caution) => (
        <aside class="caution" key={caution} aria-label={words.label}>
          <Icon name="warn" small />
          <span>{caution}</span>
        </aside>
      ))}
    </>
  );
}

function cautionOf({ verdict, shown }: LinkPart, words: ReturnType<typeof useLinkWords>): string | undefined {
  if (verdict.name === 'lookalike') return words.lookalike(shown, verdict.of);
  return verdict.name === 'hostile' ? words.hostile(shown) : undefined;
}
