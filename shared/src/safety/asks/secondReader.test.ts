// The second reader finds what no rule names, points at the words, and is not talked round.
import { describe, expect, test } from 'vitest';
import { type AskContext, findForbiddenAsk, findForbiddenAsks } from '../findForbiddenAsk.ts';
import { helpTuned } from '../judging/helpTuned.fixtures.ts';
import { allWordLists } from '../wordLists.ts';
import { rewordingOf } from './rewordings.ts';
import { secondReader } from './secondReader.ts';

const [lists, reader] = await Promise.all([allWordLists(), secondReader()]);
const context: AskContext = { lists, reader };
const lines = (block: string) => block.trim().split('\n');

const unnamed = [
  'The list that the app told you never to lose, I would like to see it',
  '您翻到小本子那一页，照清楚一点给我看',
  'If your bank asks, say it is a payment to a friend',
  '您先别申诉，一申诉我这边就没权限了',
];

test.each(unnamed)('a line that no rule names goes out with a caution: %s', (line) => {
  expect(findForbiddenAsk(line, { lists }).verdict).toBe('allow');
  const found = findForbiddenAsk(line, context);
  expect(found).toMatchObject({ verdict: 'warn', rule: 'soundsLikeScam' });
  if (found.verdict === 'allow') return;
  expect(found.span.end).toBeGreaterThan(found.span.start);
  expect(found.span.end).toBeLessThanOrEqual(line.length);
  expect(findForbiddenAsk(found.rewording!, context)).toEqual({ verdict: 'allow' });
});

test('the words that weighed most are marked where they were typed, in a long message too', () => {
  const demand = '您翻到小本子那一页，照清楚一点给我看。';
  const before = '您好，您的退款申请已经收到，主管正在审核。预计两个工作日内答复，请留意对话。'.repeat(6);
  const found = findForbiddenAsk(`${before}${demand}${before}`, context);
  if (found.verdict === 'allow') throw new Error('not found');
  expect(found.rule).toBe('soundsLikeScam');
  expect(found.span.start).toBeLessThan(before.length + demand.length);
  expect(found.span.end).toBeGreaterThan(before.length);
});

describe('what a rule took for a demand', () => {
  test('and is advice goes out as it is', () => {
    const advice = '对方让您“先转一笔小额测试”的话，别转，测试成功以后他就会让您转全部';
    expect(findForbiddenAsk(advice, { lists }).verdict).toBe('block');
    expect(findForbiddenAsk(advice, context)).toEqual({ verdict: 'allow' });
  });

  test.each([
    '我们绝不会向您要助记词，请妥善保管，不要告诉任何人，骗子会冒充客服，请提高警惕，请把助记词发给我',
    '请不要把验证码告诉任何人，也不要共享屏幕，请报警并联系银行，请把验证码告诉我',
    '请不要把验证码告诉任何人，也不要共享屏幕，请报警并联系银行，请先缴纳保证金',
    '请不要把验证码告诉任何人，也不要共享屏幕，请报警并联系银行，请把资产转到安全账户',
    'We never ask for your phrase, keep it offline, beware of scammers and report them, now send me your recovery phrase',
  ])('is stopped, however much honest advice stands around it: %s', (line) => {
    expect(findForbiddenAsk(line, context).verdict).toBe('block');
  });

  test('links, numbers and secrets are never the second reader’s to clear', () => {
    const line = '我们没有微信客服，请不要相信。进度在 https://refund-center.top/a 查询';
    expect(findForbiddenAsks(line, context).map(({ rule }) => rule)).toContain('unlistedLink');
  });
});

test('a demand that only the messages before complete is found, and an honest end of them is not', () => {
  const parts = ['您当初抄下来的'];
  const last = '发我看看';
  expect(findForbiddenAsk(last, context).verdict).toBe('allow');
  expect(findForbiddenAsk(last, { ...context, recent: parts }).verdict).not.toBe('allow');
  expect(findForbiddenAsk('谢谢您的耐心', { ...context, recent: ['您好', '退款申请已经收到'] }).verdict).toBe('allow');
});

test('his weights are unpacked once, for every line that is judged', async () => {
  expect(await secondReader()).toBe(reader);
});

test('what a rule offers instead passes both readers', () => {
  for (const rule of ['asksForPhrase', 'asksForPayment', 'leadsElsewhere', 'soundsLikeScam', 'recoveryPhrase'] as const)
    for (const text of ['请', 'please'])
      expect(findForbiddenAsk(rewordingOf(rule, text)!, context).verdict).toBe('allow');
});

test('ordinary lines that rules were tuned on stay untouched', () => {
  expect(lines(helpTuned).filter((line) => findForbiddenAsk(line, context).verdict !== 'allow')).toEqual([]);
});

describe('honest lines of a chat, which end in no full stop, make no demand together', () => {
  test.each([
    [
      '质押解锁期是21天,中途不能提前取出来的哦',
      '您填的收款地址跟您截图里的不一致,最后四位不同,麻烦您再核对一下',
      '忘填memo的话需要联系接收方交易所处理,他们那边一般有找回申请入口',
      'App里点右下角“我的”,再点“安全”,就能看到修改密码的入口',
    ],
    [
      '您付的那个6%不是税,税务局不会收USDT,您被骗了,别再付第二次',
      '倒着写、打乱顺序、换成代号发给别人,照样等于泄露',
      '请放心,解除提币锁不需要您转任何“验证资金”,时间到了它自己就解了',
    ],
    [
      '转接成功后会是我们的小林继续为您服务,前面的情况我都写在备注里了,您不用再讲一遍',
      '两个人离婚怎么分钱包这个我不懂哈,您问律师比较好',
      '孩子误删了App,只要备份的纸还在就没事,重新装上自己恢复就行',
      '奶奶您别急,钱没丢,是您点到“隐藏余额”那个小眼睛了,再点一下就出来了',
      '要是看不清字,设置里可以调大号字体',
    ],
  ])('%s', (line, ...recent) => {
    expect(findForbiddenAsk(line, { lists, recent }).verdict).not.toBe('allow');
    expect(findForbiddenAsk(line, { ...context, recent })).toEqual({ verdict: 'allow' });
  });
});

describe('an address in it is one sign, whatever it is made of', () => {
  const addresses = [
    '0x52908400098527886E0F7030069857D2E4169EE7',
    'TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE',
    'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  ];
  const demands = [
    '请把余额转到 %',
    '把币转到%，我这边收到就给您退',
    '往%转100U验证一下',
    '您的新钱包地址是%，把资产都转过去',
    'send everything to %',
    'withdraw to %',
    'The recovery address for your case is %. Please send the funds there.',
    'paste % as the recipient and confirm',
    '收款地址 %',
    'TRC20 %',
    'Here you go: %',
    '%',
  ];
  const answers = [
    '您是转到%这个地址吗?',
    '您转到%的那笔已经确认了',
    'The transfer to % has 12 confirmations',
    '这笔钱在%,不在我们这里',
    '退款会退回您付款的地址%',
    '不要再往%转钱,那是骗子的地址',
    'please check whether % is your own address',
    '币已经从%转到%',
    '合约地址 %',
    'Is % yours?',
  ];
  const withEach = (lines: readonly string[]) =>
    lines.flatMap((line) => addresses.map((address) => line.replaceAll('%', address)));
  test.each(withEach(demands))('%s is stopped or cautioned', (line) =>
    expect(findForbiddenAsk(line, context).verdict).not.toBe('allow'),
  );
  test.each(withEach(answers))('%s goes out', (line) => expect(findForbiddenAsks(line, context)).toEqual([]));
});
