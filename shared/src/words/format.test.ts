import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimal, isDecimal } from '../kit/money.ts';
import { digitsOf } from '../refund/currencies.ts';
import { formatAmount, formatDate, formatDateTime, formatDay, formatTime, shortId } from './format.ts';
import { localeOf } from './locale.ts';

const decimal = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 28n - 1n }),
    fc.option(fc.stringMatching(/^[0-9]{1,18}$/), { nil: undefined }),
  )
  .map(([whole, fraction]) => (fraction === undefined ? `${whole}` : `${whole}.${fraction}`));
const language = fc.constantFrom('zh-CN' as const, 'en' as const);
const currency = fc.constantFrom('USD', 'CNY', 'JPY', 'KWD', 'BTC', 'ETH', 'USDT', 'BWD');

describe('an amount', () => {
  test.each([
    ['128.4', 'USD', '128.40 USD'],
    ['1468', 'CNY', '1,468.00 CNY'],
    ['3000', 'JPY', '3,000 JPY'],
    ['0.5', 'KWD', '0.500 KWD'],
    ['1250', 'BWD', '1,250.00 BWD'],
    ['0.10000001', 'BTC', '0.10000001 BTC'],
    ['0.50000000', 'ETH', '0.50 ETH'],
    ['9007199254740993.1', 'USD', '9,007,199,254,740,993.10 USD'],
    ['about ten', 'USD', 'about ten USD'],
  ])('%s %s reads %s', (amount, code, text) => {
    expect(formatAmount(amount, code, 'zh-CN')).toBe(text);
    expect(formatAmount(amount, code, 'en')).toBe(text);
  });

  test('keeps its exact value', () => {
    fc.assert(
      fc.property(decimal, currency, language, (amount, code, locale) => {
        const [number = '', shown] = formatAmount(amount, code, locale).split(' ');
        const plain = number.replaceAll(',', '');
        return shown === code && isDecimal(plain) && compareDecimal(plain, amount) === 0;
      }),
    );
  });

  test('is grouped by threes and has no more digits than count', () => {
    fc.assert(
      fc.property(decimal, currency, language, (amount, code, locale) => {
        const [whole = '', fraction = ''] = formatAmount(amount, code, locale).split(' ')[0]!.split('.');
        const least = Math.min(digitsOf(code), code === 'KWD' ? 3 : 2);
        return /^\d{1,3}(?:,\d{3})*$/.test(whole) && (fraction.length === least || /[1-9]$/.test(fraction));
      }),
    );
  });
});

describe('a date', () => {
  const at = Date.UTC(2026, 10, 25, 17, 5);

  test('is the one in the zone given', () => {
    expect(formatDate(at, 'Asia/Shanghai', 'zh-CN')).toBe('11月26日');
    expect(formatDate(at, 'Asia/Shanghai', 'en')).toBe('26 Nov');
    expect(formatDate(at, 'Europe/London', 'en')).toBe('25 Nov');
  });

  test('has its year only where that is another one there', () => {
    const newYear = Date.UTC(2026, 11, 31, 20);
    expect(formatDate(at, 'Asia/Shanghai', 'zh-CN', newYear)).toBe('2026年11月26日');
    expect(formatDate(at, 'Asia/Shanghai', 'en', newYear)).toBe('26 Nov 2026');
    expect(formatDate(at, 'Europe/London', 'en', newYear)).toBe('25 Nov');
  });

  test('may stand with its time', () => {
    expect(formatTime(at, 'Asia/Shanghai', 'zh-CN')).toBe('01:05');
    expect(formatDateTime(at, 'Asia/Shanghai', 'zh-CN')).toBe('11月26日 01:05');
    expect(formatDateTime(at, 'Asia/Shanghai', 'en')).toBe('26 Nov, 01:05');
  });

  test('of the calendar falls on no other day', () => {
    expect(formatDay('2026-02-25', 'zh-CN')).toBe('2月25日');
    expect(formatDay('2026-02-25', 'en', Date.UTC(2027, 0, 2))).toBe('25 Feb 2026');
  });
});

test('a long id shows its ends, a short one stays whole', () => {
  expect(shortId('0x8f3a52908400098527886E0F7030069857D2c21b')).toBe('0x8f3a…c21b');
  expect(shortId('4200001234567')).toBe('4200001234567');
});

test('every kind of Chinese reads Chinese, everybody else English', () => {
  expect(['zh', 'zh-CN', 'zh-Hant-TW', 'ZH_hk'].map(localeOf)).toEqual(['zh-CN', 'zh-CN', 'zh-CN', 'zh-CN']);
  expect(['en-GB', 'de', 'zha', ''].map(localeOf)).toEqual(['en', 'en', 'en', 'en']);
});
