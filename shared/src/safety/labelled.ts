// Values that only the words right before them make a secret: one-time codes, card codes, passwords, keys of no known spelling.
// Owns these words, in Chinese and English. A question about a code holds no code, and passes.
import type { KeyHit } from './keys.ts';
import type { TextShape } from './textShape.ts';

const is =
  '\\s{0,2}(?:是多少|多少|是|为|為|就是|は|는|은|=|:|：|is|are|was|è|é|es|est|ist|[-–—]?>|→|👉|[-–—])?[\\s?？]{0,2}[:：=>]?\\s{0,2}[「『【"\'“”‘’(（\\[]?\\s?';

const codeWord =
  '(?:短信|手机|手機|邮箱|郵箱|动态|動態|登录|登錄|安全|支付|谷歌|一次性)?(?:验证码|驗證碼|校验码|校驗碼|动态码|動態碼|动态口令|动态密码|一次性密码|安全码)|(?:verification|security|confirmation|login|sign-?in|one[- ]time|sms|auth(?:entication|enticator)?|2fa|two-factor|google|otp|pass)[\\s-]?(?:pass)?codes?|\\botp|\\b2fa(?![0-9a-f])(?: code)?|\\bg-(?=\\d{6})|\\btotp|authenticator|(?:谷歌|两步|兩步|二次|双重|雙重)(?:身份)?(?:验证器?|驗證器?)|短信码|簡訊碼' +
  // Japanese, Korean, Thai, Arabic, Russian (as `lower` has it), Spanish, Portuguese, French, German, Vietnamese, Turkish.
  '|認証(?:コード|番号)|確認コード|인증\\s?(?:번호|코드)|รหัส\\s?(?:ยืนยัน|otp)|رمز\\s(?:التحقق|التأكيد|الدخول)|koд\\s(?:noдtbepждehия|из\\scmc|abtopизaции|bxoдa)|c[oó]digo\\sde\\s(?:verifica[cç][iã]?[oó]n?|seguridad|seguran[cç]a|confirma[cç][iã]?[oó]n?|acceso|acesso)|code\\sde\\s(?:v[eé]rification|s[eé]curit[eé]|confirmation)|(?:bestätigungs|sicherheits|verifizierungs)code|mã\\s(?:xác\\s(?:minh|nhận|thực)|otp)|doğrulama\\skodu';
const oneTimeCode = new RegExp(
  `(?:${codeWord})${is}(?:了|码)?\\s?(\\d{3}[\\s-]?\\d{3}|\\d{4}|\\d{7,8}|\\d(?:[ -]\\d){5})(?![\\d.]|-\\d|\\s?(?:天|年|版|位|元|usd|分钟|分鐘|小时|条|次|minutes|hours|times|days))`,
  'g',
);
/** "482910 is your verification code", "482910（登录验证码）". */
const codeBefore = new RegExp(
  `(?<![\\d.#-])(\\d{6}|\\d{3}[ -]\\d{3}|\\d{4}|\\d{8})\\s?(?:是|为|is)\\s?(?:(?:您|你|我)的?|your|my|the)\\s?(?:[\\p{L}]+\\s){0,2}(?:${codeWord})|(?<![\\d.#-])(\\d{4,8})[（(](?:${codeWord})`,
  'gu',
);
/** A text message that carries one: 【…】验证码 123456，… 请勿泄露. Not any code: coupons and parcels have some that are valid until a day, too. */
const smsCode = new RegExp(
  `[【[][^】\\]\\n]{1,20}[】\\]][^\\n]{0,60}?(?:${codeWord})[^\\d\\n]{0,12}(\\d{4,8})(?!\\d)|(?:${codeWord})[^\\d\\n]{0,8}(\\d{4,8})(?!\\d)[^\\n]{0,40}(?:请勿|勿泄|切勿|有效|do not share|don't share|expires? in|valid for)`,
  'g',
);
const ownCode = /\b(?:your|my) code(?: is|:)?\s?(\d{4,8})(?!\d|\.\d)/g;

const cardCode =
  /(?:\b(?:cvv2?|cvc2?)(?![a-z])|\bcard (?:cid|csc)\b)(?:\s?(?:码|号|code|number|no\.?))?\s?(?:是|为|=|:|：|is)?\s?[:：]?\s?(\d{3,4})(?!\d)|(?:安全码|背面(?:后)?(?:的)?三位(?:数字?|码)?|卡背(?:面)?(?:三位|码)|(?:three|3) digits on the back(?: are| is)?)\s?(?:是|为|=|:|：)?\s?(\d{3,4})(?!\d)/g;

const passwordWord =
  '(?:登录|登錄|支付|交易|钱包|錢包|解锁|解鎖|资金|邮箱|旧|新)?(?:密码|密碼|口令)|\\bpin码|パスワード|暗証番号|비밀번호|รหัสผ่าน|كلمة (?:المرور|السر)|пароль|contrase(?:ñ|n\\u0303)a|mot de passe|\\b(?:passwort|kennwort|senha|şifre)|mật khẩu|\\b(?:pass\\s?word|passwd|pwd|passphrase|pass\\s?code|pin(?: code| number)?)\\b';
const password = new RegExp(
  `(?:${passwordWord})(?:\\s?(?:是|为|為|は|는|은|=|:|：|->|→|👉)\\s?|\\s(?:is|was|es|est|ist|é|è|-)\\s)["'“「]?([!-~]{4,64})` +
    // "密码abc12345", "支付密码482910", "pin码4829", "pin 4829": glued to its name. Not "密码6位", "密码2026年".
    `|(?:${passwordWord})\\s?((?=[!-~]{0,64}\\d)(?=[!-~]{0,64}[a-z])[!-~]{6,64})` +
    '|(?:密码|密碼|\\bpin(?:码| code| number)?)\\s?(\\d{4,8})(?![\\d.]|\\s?(?:次|位|天|年|月|分|秒|小时|元|times|days|hours))',
  'g',
);
/** What follows a password's name and is none: "password is not working". */
const noPassword =
  /^(?:not|wrong|incorrect|correct|invalid|lost|forgotten|reset|never|always|required|needed|safe|strong|weak|what|the|too|still|stored|saved|asked|secure|private|only|different|same|changed|expired|blocked|locked|unknown|hidden|empty|on|in|for|my|your|and|or|to|at|a|an|very|being|gone|leaked|stolen|compromised|http\S*|[a-z]+,|[?!.:;,'"*_-]+)$/i;

// What each of the patterns needs, looked for at once: most texts have neither.
const codeMark =
  /[码碼背谷验驗証]|口令|code|otp|2fa|g-\d|c[vs][cv]|cid|on the back|auth|인증|รหัส|رمز|koд|c[oó]digo|mã|kodu|コード/;
const passwordMark = /[码碼]|口令|pass|pwd|pin|パス|暗証|비밀|รหัส|كلمة|пароль|contrase|kennwort|senha|şifre|khẩu/;

const keyName = /(?:私[钥鑰]|[密秘][钥鑰]|private\s?key|secret\s?key|priv\s?key|种子|seed)/;
const longValue = new RegExp(`${keyName.source}${is}((?:0x)?[A-Za-z0-9+/_=-]{32,160})`, 'gi');

/** `digits`: how many there are; `value`: the longest row that could be one. */
export function findLabelled(
  lower: string,
  text: string,
  { digits, value: longest }: Pick<TextShape, 'digits' | 'value'>,
): KeyHit[] {
  const hits: KeyHit[] = [];
  const take = (pattern: RegExp, of: string, hit: Pick<KeyHit, 'verdict' | 'rule'>, fits = (_: string) => true) => {
    for (const match of of.matchAll(pattern)) {
      const value = match.slice(1).find((group) => group !== undefined);
      if (value === undefined || !fits(value)) continue;
      const start = match.index + match[0].lastIndexOf(value);
      hits.push({ ...hit, span: { start, end: start + value.length } });
    }
  };
  if (digits >= 3 && codeMark.test(lower)) {
    take(smsCode, lower, { verdict: 'block', rule: 'oneTimeCode' });
    take(cardCode, lower, { verdict: 'block', rule: 'cardCode' });
    take(oneTimeCode, lower, { verdict: 'ask', rule: 'oneTimeCode' });
    take(ownCode, lower, { verdict: 'ask', rule: 'oneTimeCode' });
    take(codeBefore, lower, { verdict: 'ask', rule: 'oneTimeCode' });
  }
  const small = text.toLowerCase();
  if (passwordMark.test(small)) take(password, small, { verdict: 'ask', rule: 'labelledPassword' }, looksChosen);
  if (longest >= 32)
    take(longValue, text, { verdict: 'ask', rule: 'labelledKey' }, (value) => /\d/.test(value) && /[a-z]/i.test(value));
  return hits;
}

/** A password that somebody chose has a digit or a sign in it; a word of a sentence has not. */
function looksChosen(value: string): boolean {
  return !noPassword.test(value) && /[\d!@#$%^&*+=]/.test(value);
}
