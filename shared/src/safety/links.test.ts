import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findLinks, judgeLink, linkParts } from './links.ts';
import { mayHoldLink } from './mayHoldLink.ts';

const listed = [
  'wallet.example.com',
  'help.wallet.example.com',
  'etherscan.io',
  'tronscan.org',
  'solscan.io',
  'mempool.space',
];
const verdictOf = (text: string) => findLinks(text).map((link) => judgeLink(link, listed).name);

describe('hosts on the list', () => {
  test('a host among words without blanks is drawn without them, and so is its path', () => {
    const [before, link, after] = linkParts('请到etherscan.io/tx/0xabc查看', listed);
    expect([before, after]).toEqual([
      { kind: 'text', text: '请到' },
      { kind: 'text', text: '查看' },
    ]);
    expect(link).toMatchObject({ text: 'etherscan.io/tx/0xabc', href: 'https://etherscan.io/tx/0xabc' });
  });

  test.each([
    'https://etherscan.io/tx/0xabc',
    'etherscan.io/tx/0xabc',
    '请看 https://help.wallet.example.com/refunds。',
    'HTTPS://WALLET.EXAMPLE.COM/help?x=1',
    '（https://tronscan.org/#/transaction/ab）',
    '我们的官网只有wallet.example.com，其他的都不是',
    '请到wallet.example.com查看',
    '去etherscan.io查一下',
    'https://help.wallet.example.com/refunds里有说明',
    'wallet.example.com에서 확인',
    'بwallet.example.com',
    '打开wallet.example.com-退款页',
    '\u200bhttps://etherscan.io/tx/0xabc',
  ])('%s', (text) => expect(verdictOf(text)).toEqual(['listed']));
});

describe('anything else is not', () => {
  test.each([
    ['https://evil.top/refund', 'unlisted'],
    ['evil.top', 'unlisted'],
    ['sub.etherscan.io.evil.top/tx', 'lookalike'],
    ['https://etherscan.io@evil.top/tx', 'hostile'],
    ['https://etherscan.io:8443/tx', 'hostile'],
    ['http://etherscan.io/tx', 'hostile'],
    ['hxxps://etherscan.io/tx', 'hostile'],
    ['https://etherscan.io/app.apk', 'hostile'],
    ['etherscan-io.com', 'lookalike'],
    ['etherscan.co', 'lookalike'],
    ['etherscan.io.cn', 'lookalike'],
    ['ethersсan.io', 'lookalike'],
    ['ethercsan.io', 'lookalike'],
    ['etherscann.io', 'lookalike'],
    ['so1scan.io', 'lookalike'],
    ['mempooI.space', 'lookalike'],
    ['help-wallet.example.com', 'lookalike'],
    ['https://192.168.1.4/a', 'hostile'],
    ['bit.ly/3xYz', 'hostile'],
    ['t.me/support_desk', 'unlisted'],
    ['javascript:alert(1)', 'hostile'],
    ['data:text/html;base64,AAAA', 'hostile'],
    ['evil。top/refund', 'unlisted'],
    ['请到evil.top领取', 'unlisted'],
    ['打开evil.top/claim领取', 'unlisted'],
    ['去https://evil.com领取', 'unlisted'],
    ['去https://93.184.216.34领取', 'hostile'],
    ['下载https://evil.top/wallet.apk安装', 'hostile'],
    ['打开evil点com领取', 'unlisted'],
    ['打开 泊湾钱包.com 领取', 'unlisted'],
    ['https://泊湾etherscan.io', 'lookalike'],
    ['打开etherscan.io.evil.top领取', 'lookalike'],
    ['打开https://etherscan.io@evil.top领取', 'hostile'],
    ['打开ethersсan.io领取', 'lookalike'],
    ['evil[.]top', 'unlisted'],
    ['evil dot top', 'unlisted'],
    ['ｅｖｉｌ．ｔｏｐ', 'unlisted'],
    ['e\u200bvil.top', 'unlisted'],
    ['https://xn--thersan-9ya.io', 'unlisted'],
    ['sub.wallet.example.com', 'unlisted'],
    ['请到https://evil.cfd/claim领取', 'unlisted'],
    ['https://refund.monster', 'unlisted'],
    ['https://поддержка.сайт', 'unlisted'],
    ['https://支付.商城', 'unlisted'],
    ['www.evil.aero', 'unlisted'],
    ['打开evil.lol领取', 'unlisted'],
    ['_evil.top_', 'unlisted'],
    ['打开evil.top-领取', 'unlisted'],
    ['evil【点】top', 'unlisted'],
    ['افتحevil.topللحصول', 'unlisted'],
    ['打开http://3232235777领取', 'hostile'],
    ['打开tg://resolve?domain=evil', 'hostile'],
    ['https://localhost/claim', 'hostile'],
    ['wc:7f6e504bfad60b485450578e05678ed3e8e8c475@2?relay-protocol=irn', 'hostile'],
  ])('%s is %s', (text, verdict) => expect(verdictOf(text)).toEqual([verdict]));
});

test.each([
  '金额 1,280.50 USD',
  'version 4.12.3',
  'Amount 1.424242 ETH',
  'see section 3.4. Then go on',
  'e.g. this one',
  'mei@wallet.example.com',
  'file.txt and image.png',
  'pi_3Qx8aZ2kLmN0.x',
  'Mr.Chen',
  '10.05.2026',
  '以https://开头的链接',
  'https://…',
  '旧桥已停。App里有按钮',
  'chrome://settings',
])('"%s" holds no link', (text) => expect(findLinks(text).filter(({ host }) => !/^[\d.]+$/.test(host))).toEqual([]));

test('parts join to what was typed, whatever it was', () => {
  const piece = fc.constantFrom(
    'https://etherscan.io/tx',
    'evil.top',
    '看 ',
    '。',
    'hello ',
    '\u202e',
    'a@b.com',
    '1.2.3.4',
    '[.]',
    ' dot com',
    'é',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 12 }), (pieces) => {
      const typed = pieces.join('');
      const parts = linkParts(typed, listed);
      expect(parts.map(({ text }) => text).join('')).toBe(typed);
      for (const part of parts)
        if (part.kind === 'link' && part.verdict.name === 'listed') expect(new URL(part.href).hostname).toBe(part.host);
    }),
  );
});

describe('whether the rules are fetched for a text', () => {
  test('they are for every text in which they find a link, however it is hidden', () => {
    const piece = fc.constantFrom(
      ...['evil', 'top', ' dot ', ' d\u200bot ', ' ｄｏｔ ', '․', '﹒', '｡', '。', '．', '(点)', ' 點 ', '.', '\u00ad'],
      ...['ｔｏｐ', 'javascript', ':', '：', '﹕', 'x', '0x7f000001', '０ｘ7f000001', '看', ' ', '/'],
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const typed = pieces.join('');
        fc.pre(findLinks(typed).length > 0);
        expect(mayHoldLink(typed)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['您好，请问退款什么时候到？', 'When will “it” arrive — tomorrow?', '申请：已收到。谢谢', 'one\ntwo'])(
    'they are not for %j',
    (text) => expect(mayHoldLink(text)).toBe(false),
  );
});

test.each(['发邮件到help@wallet.example.com处理', '写信给 help@wallet.example.com'])(
  'a mail address is no link, whatever words stand before it: %s',
  (text) => expect(findLinks(text)).toEqual([]),
);
