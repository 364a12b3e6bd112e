// List words that people use in any sentence: what tells a run of list words that is prose from one that is a phrase.
// Owns choice. Never decides: phrase.ts does.

/** About 7 % of the English list; a drawn phrase of twelve holds four or more of them one time in a hundred. */
export const everydayEnglish: ReadonlySet<string> = new Set(
  (
    'about above again all also any away because before between can come day enough find first front give good ' +
    'have hello help home hour idea into just keep kind know later learn leave letter like little long main make more much must ' +
    'need never nice nothing now off often once one only open order other over own people person place play please point ' +
    'problem ready real same second service since someone soon stay still such sure tell that the then there they thing ' +
    'this time today together tomorrow try under until update use very visit wait want way what when where will ' +
    'word work world wrong year you add charge change card phone screen account reason cancel month number message ' +
    'question report right correct office off receive return require price half'
  ).split(' '),
);

/** Characters that hold Chinese sentences together; 18 % of a support text and 0 in most drawn phrases. */
export const everydayChinese: ReadonlySet<string> = new Set(
  '的了是我你您他她它们們在有不没沒这這那就都也和与與或吗嗎呢吧啊被把给給让讓向对對从從到会會能可以要想请請问問谁誰什么麼怎为為' +
    '因所如果还還已经經只很再又才说說看去来來上下里裡个個么之其此何些但而且并並于於及则則退款钱錢',
);
