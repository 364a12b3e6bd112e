import { beforeAll, describe, expect, test } from 'vitest';
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
