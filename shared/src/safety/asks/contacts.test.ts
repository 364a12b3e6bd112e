// Where an agent sends a customer: accounts, numbers and mail addresses of others, however they are written, and what only looks like one.
import { describe, expect, test } from 'vitest';
import { normaliseDecoded } from '../decodeOnce.ts';
import { findForbiddenAsk } from '../findForbiddenAsk.ts';
import { pointersIn } from './pointers.ts';

const known = {
  listedHosts: ['wallet.example.com', 'etherscan.io', 'solscan.io'],
  ownNumbers: ['+86 21 5550 1234'],
  ownHandles: ['@berthwell_official'],
};
const rules = (text: string) => pointersIn(text, normaliseDecoded(text), known).map(({ rule }) => rule);

describe('leads elsewhere', () => {
  test.each([
    ...['微信（kefu888）', '微信👉kefu888', '微信客服：kefu888', '微信公众号kefu888', '微❤信 kefu888', 'V+kefu888'],
    ...['WeChat ID: kefu888', 'QQ群号：123456789', '加Q：123456789', '企鹅号123456789', 'LINE ID: kefu888', '✈️kefu888'],
    ...['카카오톡: kefu888', 'テレグラムkefu888', 'телеграм: kefu888', 'تيليجرام: kefu888', 'ไลน์ไอดี kefu888'],
  ])('an account: %s', (text) => expect(rules(`退款请联系 ${text} 办理`)).toEqual(['leadsElsewhere']));

  test.each([
    ...[
      '联系13800138000.找王经理',
      '138.0013.8000',
      '138—0013—8000',
      '1380 0138 000',
      '138 001 38000',
      '0086-138-0013-8000',
    ],
    ...['一三八零零一三八零零零', '138零零138零零零', '1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣', 'tel-13800138000', '400—123—4567'],
    ...['010-1234-5678', '0912-345-678', '0912345678', '電話：5123 4567', '090-1234-5678', '전화 010-1234-5678'],
    ...[
      'โทร 0812345678',
      'звоните 89161234567',
      '8 (916) 123-45-67',
      '+٩٧١٥٠١٢٣٤٥٦٧',
      '020 7946 0958',
      '06 12 34 56 78',
    ],
    ...['555 123 4567', '(11) 91234-5678'],
  ])('a number: %s', (text) => expect(rules(text)).toEqual(['leadsElsewhere']));

  test.each(['kefu@gmail。com', 'kefu@gmail点com', '_kefu@gmail.com_', 'kefu@evil.international'])('mail: %s', (text) =>
    expect(rules(`写信给 ${text}`)).toContain('leadsElsewhere'),
  );
});

test.each([
  ...[
    'order number 13800138000',
    '会员号15012345678',
    'memo 15012345678',
    '退款单15012345678',
    '15012345678 sats',
    '共 13900000000 个代币',
  ],
  ...[
    '余额 +12345678 USDT',
    '我们的电话是021-5550 1234',
    '微信 20000元',
    '微信（2026-11-29）说过的',
    '微信支付单号4200001234202611291234567890',
  ],
  ...[
    '版本V20261129',
    'TXLAQ63Xg1NAzckPwKHvzw7CSEmLMEqcdj',
    'cosmos1vewsdxxmeraett7ztsaym88jsrv85kzm0xvjg09xqz8aqvjcja0syapxq9',
  ],
  ...[
    'version 5.12.0.1',
    '更新到5.12.0.1版',
    'error code 0x80070005',
    '订单：B2C-13800138000-01',
    'your refund.It will arrive',
    '在Avalanche上完成了。App里可以看到',
    'Dr.Wang',
  ],
  ...[
    '时间 10.30，2026.11.29',
    '1,234.56 元',
    '5c50...2060',
    'USDT.e',
    'Node.js 20.11.1',
    'statement.pdf',
    '123 456 789 SHIB',
  ],
])('honest: %s', (text) => expect(rules(text)).toEqual([]));

test.each(['打开 evil.Top 领取', '更新 1.2.3.4 即可'])('no slip of the keyboard, and no version: %s', (text) =>
  expect(rules(text)).toHaveLength(1),
);

describe('a warning', () => {
  test.each([
    ...[
      '谨防假冒，唯一客服微信kefu888',
      '钓鱼网站很多，认准evil.top',
      '不要相信其他网址，只认evil.top',
      '不要打给银行，打13800138000',
    ],
    ...['Do not call your bank, call +1 555 123 4567', 'Never click other links: evil.top', '别加别人，加微信kefu888'],
  ])('of others that sends here is none: %s', (text) => expect(rules(text)).not.toEqual([]));

  test.each([
    ...[
      'evil.top是假冒网站，请勿打开',
      '请不要点击evil.top。',
      '假冒客服会让您加微信kefu888',
      '加微信kefu888的都是骗子，不要联系',
    ],
    ...['不要打13800138000，那是骗子', '假冒网址有evil.top，evil.lol，请勿打开', 'Never click these links: evil.top'],
  ])('of it passes: %s', (text) => expect(rules(text)).toEqual([]));
});

test.each([
  ...[
    ['微信', 'kefu888'],
    ['VX:', 'kefu888'],
    ['QQ', '123456789'],
    ['138', '0013', '8000'],
    ['evil', '.top'],
  ],
])('what only several messages name together is stopped: %j', (...said) => {
  const messages = said.flat();
  expect(findForbiddenAsk(messages.at(-1)!, { ...known, recent: messages.slice(0, -1) })).toMatchObject({
    verdict: 'block',
  });
  expect(findForbiddenAsk(messages.at(-1)!, { ...known, recent: ['您好。'] })).toEqual({ verdict: 'allow' });
});
