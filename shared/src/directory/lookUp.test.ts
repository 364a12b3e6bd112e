// Ours or not ours, for hundreds of spellings; there is no third answer for what can be read.
import { describe, expect, test } from 'vitest';
import { foreignSites } from './foreignSites.fixtures.ts';
import { lookUp } from './lookUp.ts';
import { readSubject } from './readSubject.ts';
import { foreignOthers, ours, sample, unreadable } from './subjects.fixtures.ts';

const ask = (typed: string) => lookUp(sample, readSubject(typed));
const nameOf = (typed: string) => ask(typed).name;

test('what is listed is ours, however it is written down', () => {
  expect(ours.filter((typed) => nameOf(typed) !== 'ours')).toEqual([]);
});

test('a site that is not listed is not ours, whatever it does to look like one', () => {
  expect(foreignSites.length).toBeGreaterThan(250);
  expect(foreignSites.filter((typed) => nameOf(typed) !== 'notOurs')).toEqual([]);
});

test('nor is an account, a number, a mail address or a case number', () => {
  expect(foreignOthers.filter((typed) => nameOf(typed) !== 'notOurs')).toEqual([]);
});

test('a sentence, a secret or two things at once are not judged', () => {
  expect(unreadable.filter((typed) => nameOf(typed) !== 'unreadable')).toEqual([]);
});

describe('the answer', () => {
  test.each([
    ['https://wallet.example.com/a?b', { name: 'ours', channel: 'site', value: 'wallet.example.com' }],
    ['@berthwell_official', { name: 'ours', channel: 'handle', value: 'berthwell_official', platforms: ['telegram'] }],
    ['0086 21 5550 1234', { name: 'ours', channel: 'phone', value: '+862155501234' }],
    // A warning names the real one; it never makes a "maybe".
    [
      'https://wallet.example.com.evil.top/x',
      { name: 'notOurs', channel: 'site', value: 'wallet.example.com.evil.top', resembles: 'wallet.example.com' },
    ],
    [
      'xn--wllet-4ve.example.com',
      { name: 'notOurs', channel: 'site', value: 'wаllet.example.com', resembles: 'wallet.example.com' },
    ],
    [
      'https://wallet.example.com@evil.top',
      { name: 'notOurs', channel: 'site', value: 'evil.top', resembles: 'wallet.example.com' },
    ],
    [
      'https://x.com/berthwell_official',
      {
        ...{ name: 'notOurs', channel: 'handle', value: 'berthwell_official', platform: 'x' },
        ...{ resembles: 'berthwell_official', realOn: 'telegram' },
      },
    ],
    ['https://weather.test-site.org', { name: 'notOurs', channel: 'site', value: 'weather.test-site.org' }],
    // Without its country it cannot be told; with another one it is another's.
    ['021 5550 1234', { name: 'needsCountry', value: '02155501234' }],
    // Only the relay knows its cases.
    ['rc-5tkd 0f3w-71pe-9xqm', { name: 'askRelay', number: 'RC-5TKD-0F3W-71PE-9XQM' }],
    ['RC5TKDOF3W7IPE9XQM', { name: 'askRelay', number: 'RC-5TKD-0F3W-71PE-9XQM' }],
  ])('to %s', (typed, answer) => expect(ask(typed)).toEqual(answer));
});

test('reading is quick for what is made to be slow', () => {
  const begun = performance.now();
  for (const unit of ['a.', 'xn--', '@', 'a@', '\u200b', '<a@', 'rc-', '(', '+0', '／', 't.me/'])
    for (const length of [390, 400]) readSubject(unit.repeat(length).slice(0, length));
  expect(performance.now() - begun).toBeLessThan(1_000);
});
