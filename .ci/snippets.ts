// What the documents quote and point at: code cut from files that are compiled, links to files that exist.
// Owns the reading of Markdown. Never reads the disk: what a path holds is asked for.

/** The text at a path from the root of the repository; null when there is none. */
export type Read = (path: string) => string | null;

// <!-- from: path#region --> stands on the line before the fence.
const fence = /(?:<!-- from: (\S+?)#(\S+) -->\s*\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

/** One sentence for each block of `markdown` that differs from its region, or that should name one and does not. */
export function wrongSnippets(markdown: string, read: Read): string[] {
  return [...markdown.matchAll(fence)].flatMap(([, path, region, language = '', code = '']) => {
    const at = `the ${language} block that begins “${code.split('\n')[0]}”`;
    if (!path || !region) return language === 'ts' || language === 'html' ? [`${at} names no source`] : [];
    const source = read(path);
    if (source === null) return [`${at}: there is no ${path}`];
    const cut = cutRegion(source, region);
    if (cut === null) return [`${at}: ${path} has no region ${region}`];
    return cut === code.trim() ? [] : [`${at} differs from ${path}#${region}`];
  });
}

/** The lines between `#region name` and the next `#endregion`, without their common indent. */
function cutRegion(source: string, name: string): string | null {
  const lines = source.split('\n');
  const start = lines.findIndex((line) => new RegExp(`#region ${name}(?:\\s|$)`).test(line));
  if (start < 0) return null;
  const length = lines.slice(start + 1).findIndex((line) => line.includes('#endregion'));
  if (length < 0) return null;
  const region = lines.slice(start + 1, start + 1 + length);
  const indent = Math.min(...region.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return region
    .map((line) => line.slice(indent))
    .join('\n')
    .trim();
}

/** The relative targets of links and pictures, as paths from the root, without their anchors. */
export function linkedPaths(markdownPath: string, markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  const targets = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)|(?:src|href)="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return targets
    .filter((target) => target && !/^(?:[a-z][a-z0-9+.-]*:|#)/i.test(target))
    .map((target) => new URL(target, `file:///${markdownPath}`).pathname.slice(1));
}
