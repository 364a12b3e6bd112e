import { expect, test } from 'vitest';
import { createReadMarks } from './readMarks.ts';

function memoryStorage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
}

test('what was read is known after a reload, each agent apart', () => {
  const storage = memoryStorage();
  createReadMarks(storage, 'ag_kai').saw('log', 7);
  expect(createReadMarks(storage, 'ag_kai').marks.value.get('log')).toBe(7);
  expect(createReadMarks(storage, 'ag_mei').marks.value.get('log')).toBeUndefined();
});

test('a mark never moves back', () => {
  const marks = createReadMarks(memoryStorage(), 'ag_kai');
  marks.saw('log', 7);
  marks.saw('log', 3);
  expect(marks.marks.value.get('log')).toBe(7);
});

test('unreadable storage counts everything as unread', () => {
  const storage = { getItem: () => '{', setItem: () => undefined };
  expect(createReadMarks(storage, 'ag_kai').marks.value.size).toBe(0);
});

test('of very many conversations the latest are kept', () => {
  const marks = createReadMarks(undefined, 'ag_kai');
  for (let place = 0; place < 400; place++) marks.saw(`log-${place}`, 1);
  expect([marks.marks.value.size, marks.marks.value.has('log-399'), marks.marks.value.has('log-0')]).toEqual([
    300,
    true,
    false,
  ]);
});
