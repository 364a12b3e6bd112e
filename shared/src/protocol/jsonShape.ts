// Looks at JSON before anything parses it: how deep, how many values, and keys that no honest client writes.
// Owns one pass over the text, without recursion. Whether it is JSON at all, the parser says.

export const jsonBounds = {
  /** Beyond `maxDepth` a payload gets an answer; beyond this nobody even builds it. */
  depth: 64,
  values: 4_000,
};

export type JsonShape = 'fine' | 'tooDeep' | 'tooMany' | 'forbiddenKey' | 'repeatedKey';

/** A key that names what every object has from its prototype. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function jsonShape(text: string): JsonShape {
  /** The keys seen in each open object; null for an array. */
  const open: Array<Set<string> | null> = [];
  let values = 0;
  let keyIsNext = false;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '{':
      case '[':
        if (open.length === jsonBounds.depth) return 'tooDeep';
        open.push(text[at] === '{' ? new Set() : null);
        keyIsNext = text[at] === '{';
        if (++values > jsonBounds.values) return 'tooMany';
        break;
      case '}':
      case ']':
        open.pop();
        keyIsNext = false;
        break;
      case ',':
        keyIsNext = open.at(-1) instanceof Set;
        if (++values > jsonBounds.values) return 'tooMany';
        break;
      case ':':
        keyIsNext = false;
        break;
      case '"': {
        const end = endOfString(text, at);
        const keys = keyIsNext ? open.at(-1) : undefined;
        if (keys) {
          const key = unescaped(text.slice(at, end + 1));
          if (forbiddenKeys.has(key)) return 'forbiddenKey';
          if (keys.has(key)) return 'repeatedKey';
          keys.add(key);
        }
        at = end;
      }
    }
  }
  return 'fine';
}

/** The place of the closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function unescaped(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    // The parser will say so of the whole.
    return quoted;
  }
}
