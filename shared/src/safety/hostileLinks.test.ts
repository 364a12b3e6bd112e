// The lists of hostile links against the rules: what can be tapped leads to the list and nowhere else.
import { describe, expect, test } from 'vitest';
import { honestHosts, hostileAnywhere, hostileSpellings, imitations } from './hostileLinks.fixtures.ts';
import { defaultLinkHosts, linkParts, type TextPart } from './links.ts';

const linksIn = (text: string) =>
  linkParts(text, defaultLinkHosts).filter((part): part is TextPart & { kind: 'link' } => part.kind === 'link');

test('the lists are large', () => {
  expect(hostileSpellings.length + imitations.length + hostileAnywhere.length).toBeGreaterThan(300);
  expect(honestHosts.length).toBeGreaterThan(60);
});

describe('whatever is written around it', () => {
  for (const frame of ['%', '请打开 % 办理退款', '(%)', '“%”，谢谢', 'see %. Then', '\u202e%\u202c']) {
    test(`what may be opened leads to the list: ${JSON.stringify(frame)}`, () => {
      for (const hostile of [...hostileSpellings, ...imitations.map(([, link]) => link), ...hostileAnywhere]) {
        for (const link of linksIn(frame.replace('%', () => hostile))) {
          if (link.verdict.name !== 'listed') continue;
          const url = new URL(link.href);
          expect([url.protocol, url.port, url.username, url.password], hostile).toEqual(['https:', '', '', '']);
          expect(defaultLinkHosts, hostile).toContain(url.hostname);
          // A program to install is none of the list's pages.
          expect(url.pathname, hostile).not.toMatch(/\.(?:apk|exe|mobileconfig)$/);
        }
      }
    });
  }
});

test('what stands before an @ is no link, though it is spelled like a listed host', () => {
  for (const host of defaultLinkHosts)
    for (const hostile of [
      `https://${host}@http://evil.top`,
      `${host}@evil.top/x`,
      `https://${host}/a@evil.top`,
      `https://${host}@`,
    ])
      expect(
        linksIn(hostile).filter(({ href, verdict }) => verdict.name === 'listed' && !href.includes('/a@')),
      ).toEqual([]);
});

test('the host that is opened is the one that is shown', () => {
  for (const hostile of [...hostileSpellings, ...imitations.map(([, link]) => link)])
    for (const link of linksIn(hostile).filter(({ href }) => href !== '')) {
      const { hostname } = new URL(link.href);
      expect(hostname, hostile).toBe(new URL(`https://${link.shown}`).hostname);
    }
});

test('each imitation is called one, and of whom', () => {
  const told = imitations.map(([of, link]) => {
    const found = linksIn(link).find(({ verdict }) => verdict.name === 'lookalike');
    const as = found?.verdict.name === 'lookalike' ? found.verdict.of : undefined;
    return [link, as === undefined || (as !== of && !(of.endsWith(as) || as.endsWith(of))) ? 'not seen' : 'seen'];
  });
  expect(told.filter(([, seen]) => seen !== 'seen')).toEqual([]);
});

test('what no honest link has is hostile', () => {
  expect(hostileAnywhere.filter((link) => !linksIn(link).some(({ verdict }) => verdict.name === 'hostile'))).toEqual(
    [],
  );
});

test('honest hosts are only not listed', () => {
  const suspected = honestHosts.flatMap((host) =>
    linksIn(`https://${host}/page`).filter(({ verdict }) => verdict.name !== 'unlisted'),
  );
  expect(suspected.map(({ shown, verdict }) => [shown, verdict])).toEqual([]);
});
