// "Remove this part for me": what is left of a text when a finding is cut out.
// Owns the cut. Never keeps the part that was cut.
import type { Span } from './rules.ts';

/** The text without the span, with at most one space where the cut was. */
export function withoutSpan(text: string, span: Span): string {
  const before = text.slice(0, span.start).replace(/[ \t\u3000]{1,8}$/, '');
  const after = text.slice(span.end).replace(/^[ \t\u3000]{1,8}/, '');
  const gap = /[^\s\p{Script=Han}\p{P}]$/u.test(before) && /^[^\s\p{Script=Han}\p{P}]/u.test(after) ? ' ' : '';
  return `${before}${gap}${after}`.trim();
}
