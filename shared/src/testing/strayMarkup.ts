// What a text made of a page that should only have shown it.
// Owns the search over elements, of which it needs no more than names and attributes.

interface Found {
  readonly tagName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

/** None of our screens draws one of these. */
const never = new Set(
  'script iframe frame object embed applet link base meta template noscript xmp math foreignobject marquee details audio video source dialog animate set use'.split(
    ' ',
  ),
);
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'background',
  'poster',
  'srcset',
]);

/** One sentence for each; none when all texts stayed texts. `ours`: elements of `never` that this page does draw. */
export function strayMarkup(elements: Iterable<Found>, { ours = [] }: { ours?: readonly string[] } = {}): string[] {
  const found: string[] = [];
  for (const { tagName, attributes } of elements) {
    const tag = tagName.toLowerCase();
    if (never.has(tag) && !ours.includes(tag)) found.push(`there is a <${tag}>`);
    for (const { name, value } of attributes) {
      const called = name.toLowerCase();
      if (called.startsWith('on') || called === 'srcdoc') found.push(`<${tag}> has ${called}`);
      if (called === 'style' && value.includes('alert(')) found.push(`<${tag}> is styled by a text`);
      if (addresses.has(called) && !/^(?:https:|blob:|\/|#|mailto:|tel:|$)/.test(value))
        found.push(`<${tag}> leads to ${JSON.stringify(value)}`);
    }
  }
  return found;
}
