// All matches of a pattern, without the copy of it that matchAll makes each time: these patterns are long and asked of each clause.
// Owns that loop. Never changes a pattern but for its place, which it puts back.

export interface Match {
  start: number;
  end: number;
}

/** `pattern`: with the flag g; none of ours matches nothing. */
export function matchesOf(text: string, pattern: RegExp): Match[] {
  const found: Match[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (end === match.index) pattern.lastIndex++;
    found.push({ start: match.index, end });
  }
  return found;
}
