// English words that fraudsters hide by their spelling, and the slips by which they are written.
// Owns the words that are worth unhiding. Never says what a word means.

/** Read through digits for letters and through dots and dashes inside. */
export const guarded: ReadonlySet<string> = new Set(
  (
    'seed seeds phrase phrases recovery mnemonic mnemonics secret private key keys keystore password passwords passcode passphrase pin code codes otp word words wallet ' +
    'verification authenticator screen share sharing remote anydesk teamviewer todesk rustdesk ultraviewer quicksupport zoom skype deposit fee fees tax taxes ' +
    'telegram whatsapp wechat weixin signal discord viber qq line email gmail contact approve sign connect transfer send give tell type paste safe address ' +
    'mima siyao zhujici yanzhengma weixin pingmu backup bitcoin unlock account bank card cvv cvc pay payment'
  ).split(' '),
);

const oftenMisspelt =
  'password passwords mnemonic keystore verification telegram whatsapp anydesk teamviewer passphrase passcode authenticator recovery phrase private screen wallet deposit'.split(
    ' ',
  );

/** Words of their own, one slip away from a guarded one. */
const ownWords: ReadonlySet<string> = new Set(
  'recover recovers recovered phase phases phrased praise pirate privacy wallets screens scream screed deposits deposited privates keystone keystones telegrams walled pallet mallet ballet phrasal crash discovery verifications screening passcodes passphrases primate prorate mnemonics paraphrase'.split(
    ' ',
  ),
);

const bySize = new Map<number, string[]>();
for (const word of oftenMisspelt)
  for (const size of [word.length - 1, word.length, word.length + 1])
    bySize.set(size, [...(bySize.get(size) ?? []), word]);

/** "recovry", "pasword", "telegarm": the guarded word one slip away, if there is one. */
export function misspelt(typed: string): string | undefined {
  if (typed.length < 5 || !/^[a-z]+$/.test(typed) || ownWords.has(typed) || guarded.has(typed)) return undefined;
  return bySize.get(typed.length)?.find((word) => isOneSlip(typed, word));
}

/** One letter more, less, other, or two neighbours swapped; the first letter stands. */
function isOneSlip(typed: string, word: string): boolean {
  if (typed[0] !== word[0] || typed === word) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const [a, b] = [typed.slice(at), word.slice(at)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
