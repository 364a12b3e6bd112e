// Where a value differs from the one that it looks like: what stands between the parts that both begin and end with.
// Owns the comparison by whole characters. Never decides whose it is.

export function differing(value: string, real: string): Array<{ text: string; isOther: boolean }> {
  const [a, b] = [[...value], [...real]];
  let front = 0;
  while (front < Math.min(a.length, b.length) && a[front] === b[front]) front++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - front && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  const parts = [
    { text: a.slice(0, front).join(''), isOther: false },
    { text: a.slice(front, a.length - back).join(''), isOther: true },
    { text: a.slice(a.length - back).join(''), isOther: false },
  ];
  return parts.filter(({ text }) => text !== '');
}
