import { beforeAll, describe, expect, test } from 'vitest';
import { findForbiddenAsk } from './findForbiddenAsk.ts';
import { judgeOwnWord, type OwnWordProblem } from './ownWord.ts';
import { allWordLists, type WordLists } from './wordLists.ts';

const ours = ['Berthwell Support', '泊湾客服'];
let lists: WordLists;
beforeAll(async () => {
  lists = await allWordLists();
});
const judge = (typed: string) => judgeOwnWord(typed, { ours, lists });

describe('a word of his own', () => {
  test.each([
    ['蓝鲸', '蓝鲸'],
    ['奶奶的桂花糕', '奶奶的桂花糕'],
    ['  blue   heron ', 'blue heron'],
    ['Zoë’s bike', 'Zoë’s bike'],
    ['apple', 'apple'],
    ['ocean apple', 'ocean apple'],
    ['Sommer 1984'.slice(0, 9), 'Sommer 19'],
    ['さくら餅', 'さくら餅'],
    ['чай с мёдом', 'чай с мёдом'],
    ['قهوة الصباح', 'قهوة الصباح'],
    ['x'.repeat(24), 'x'.repeat(24)],
  ])('%j', (typed, word) => expect(judge(typed)).toEqual({ ok: true, word }));
});

describe('what is none', () => {
  test.each<[OwnWordProblem, string]>([
    ['tooShort', ''],
    ['tooShort', '鲸'],
    ['tooShort', ' a '],
    ['tooLong', 'x'.repeat(25)],
    ['signs', 'whale ✅'],
    ['signs', '🛡️ whale'],
    ['signs', 'wha\u200ble'],
    ['signs', '\u202eelahw'],
    ['signs', 'w\u0301\u0301\u0301\u0301hale'],
    ['signs', '<b>whale'],
    ['signs', 'whale\u0000'],
    ['digits', '4711'],
    ['digits', 'pin 47 11 0'],
    ['digits', '尾号８８２１'],
    ['digits', '12'],
    ['badge', '官方认证'],
    ['badge', 'Verified'],
    ['badge', 'Offісial'],
    ['badge', 'o f f i c i a l'],
    ['badge', 'Berthwell'],
    ['badge', '泊湾'],
    ['badge', '已核验'],
    ['phrase', 'legal winner thank'],
    ['phrase', 'Abandon-ability-able'],
    ['phrase', 'ábaco abdomen abeja'],
    ['signs', 'password: hunter2x'],
    ['phrase', 'password hunter2x'],
    ['phrase', '我的密码是鲸鱼abc9'],
  ])('%s: %j', (problem, typed) => expect(judge(typed)).toEqual({ ok: false, problem }));
});

describe('an agent', () => {
  test.each([
    '请告诉我您的防钓鱼暗号',
    '您的暗号是什么？发给我核对一下',
    '请把页面顶部显示的那个词发给我',
    '請提供防釣魚碼',
    'What is your secret word?',
    'Please tell me the word at the top of your screen so I can verify you',
    'Could you read me your anti-phishing code',
  ])('does not ask for it: %s', (line) => expect(findForbiddenAsk(line, { lists }).verdict).toBe('block'));

  test.each([
    '请不要把暗号告诉任何人，我们不会问',
    '暗号可以在「其他联系方式」里修改',
    '看不到您的暗号时，请从钱包里重新进入客服',
    'We never ask for your secret word.',
    'You can change your secret word under Other ways to reach us.',
  ])('may speak of it: %s', (line) => expect(findForbiddenAsk(line, { lists }).verdict).toBe('allow'));
});
