import { expect, test } from 'vitest';
import { isOldRoute, outsideCountries, outsideCountry, outsideRoutesFor, policeFor } from './outsideRoutes.ts';
import type { RefundRequest } from './request.ts';

const zoneOf = {
  ...{ CN: 'Asia/Shanghai', HK: 'Asia/Hong_Kong', SG: 'Asia/Singapore' },
  ...{ GB: 'Europe/London', EU: 'Europe/Berlin', US: 'America/New_York' },
} as const;
const request = (changes: object) =>
  ({ payment: 'card', reason: 'notDelivered', ...changes }) as unknown as RefundRequest;
const names = (changes: object, timeZone: string = zoneOf.GB) =>
  outsideRoutesFor({ request: request(changes), timeZone }).map(({ name }) => name);

test('whoever moved the money comes first, in every country and for every reason', () => {
  for (const country of outsideCountries) {
    const timeZone = zoneOf[country];
    expect(outsideCountry(timeZone)).toBe(country);
    for (const reason of ['notDelivered', 'unauthorised', 'scamSuspected']) {
      expect(names({ reason }, timeZone)[0]).toBe('issuer');
      expect(names({ payment: 'thirdParty', reason }, timeZone)[0]).toBe('paymentService');
      expect(names({ payment: 'onchain', destination: 'exchange', reason }, timeZone)[0]).toBe('exchange');
    }
    expect(names({}, timeZone).length).toBeGreaterThan(1);
    expect(policeFor(timeZone)?.kind).toBe('police');
  }
});

test('a card is answered for in the country of its bank, a theft by the police of where he is', () => {
  expect(names({})).toEqual(['issuer', 'gbOmbudsman']);
  expect(names({ cardCountry: 'HK' })).toEqual(['issuer', 'hkHkma']);
  expect(names({ cardCountry: 'HK', reason: 'unauthorised' })).toEqual(['issuer', 'gbPolice', 'hkHkma']);
});

test('no body is named for what only the customer himself moved, but the police', () => {
  expect(names({ payment: 'onchain', destination: 'self' })).toEqual(['gbPolice']);
  expect(names({ payment: 'onchain', destination: 'self' }, 'Antarctica/Troll')).toEqual([]);
  expect(names({}, 'Antarctica/Troll')).toEqual(['issuer']);
});

test('what was not looked at for a year says so: from the day after', () => {
  const route = { name: 'issuer', kind: 'bank', reviewedOn: '2026-11-22' } as const;
  expect(isOldRoute(route, Date.UTC(2027, 10, 22))).toBe(false);
  expect(isOldRoute(route, Date.UTC(2027, 10, 22, 0, 0, 1))).toBe(true);
});
