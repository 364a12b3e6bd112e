// The closed tables of what the guard can find, and the shape of its answers.
// Owns the names. Never holds what people read: screens put a rule into words in their own language.

/** A part of the text as it was typed: UTF-16 indexes, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** What a customer must not send. One sentence each, for people who read logs and code. */
export const secretRules = {
  recoveryPhrase: 'A recovery phrase whose checksum is right.',
  likelyRecoveryPhrase:
    'Words that look like a recovery phrase with a word missing or mistyped, or one written without gaps.',
  privateKey: 'A private key in wallet import format.',
  likelyPrivateKey: 'The shape of a private key in wallet import format, but with a wrong checksum.',
  extendedPrivateKey: 'An extended private key (xprv and its kin).',
  extendedPublicKey: 'An extended public key: no theft, but it shows every address of the wallet.',
  encryptedKey: 'A private key under a passphrase (BIP-38).',
  likelyEncryptedKey: 'The shape of a BIP-38 key, but with a wrong checksum.',
  ledgerSeed:
    'A seed or secret key of one network in its own spelling (XRP, Stellar, NEAR, Sui, Aptos, Cardano and others).',
  keyBytes: 'The bytes of a key pair, proved by its public half.',
  likelyKeyBytes: 'As many bytes as a key pair has, in a list.',
  keyFile: 'A wallet file, a PEM key or a link that sets up one-time codes.',
  labelledKey: 'A long value that the words right before it call a private key.',
  labelledPassword: 'A value that the words right before it call a password or PIN.',
  oneTimeCode: 'A one-time code, with the words that call it one.',
  cardCode: 'The security code of a card.',
  nationalId: 'The number of an identity document.',
  hexKey: 'Hex digits that the words around them call a key.',
  bareHex: 'Hex digits that are a transaction id or a key; the value alone cannot tell.',
  cardNumber: 'A full payment card number.',
  recoveryCode: 'Our own code that opens a customer’s conversations on another device.',
} as const;

export type SecretRule = keyof typeof secretRules;

/** What an agent must not say to a customer. Those from `asksForPapers` on are doubtful: honest agents say them too, rarely. */
export const askRules = {
  asksForPhrase: 'Asks for the recovery phrase.',
  asksForKey: 'Asks for a private key or a keystore.',
  asksForPassword: 'Asks for a password or PIN.',
  asksForCode: 'Asks for a one-time code.',
  asksForCard: 'Asks for a full card number or the code on the card.',
  asksForScreen: 'Asks to share the screen or to hand over control of the device.',
  asksForPayment: 'Wants money first: a fee, a deposit, a tax, a transfer as a test.',
  asksForTransfer: 'Wants the funds moved to an address that is called safe or given here.',
  asksForApproval: 'Wants a signature, an approval, or the wallet connected.',
  handsOverPhrase: 'Hands over a wallet, a phrase or a key to be used.',
  leadsElsewhere: 'Leads to another channel, or to a number or account that is not ours.',
  lookalikeLink: 'Holds a link that imitates a listed host, or hides where it goes.',
  unlistedLink: 'Holds a link to a host that is not on the list.',
  asksForSilence: 'Wants a warning ignored, the talk kept quiet, or its traces deleted.',
  asksForPapers: 'Asks for papers that prove who somebody is, or for a picture of the face.',
  asksForBankAccount: 'Asks for a bank account in a message.',
  asksForAddress: 'Asks for a home address in a message.',
  hurries: 'Presses the customer for time, or threatens.',
  promises: 'Promises a refund or a date for it.',
  soundsLikeScam: 'Sounds like what fraudsters write, by the words that stand in it together.',
} as const;

export type AskRule = keyof typeof askRules;

/** `block`: never sent. `ask`: sent once the customer says that it is no secret. */
export type SecretFinding =
  | { verdict: 'allow' }
  /** `earlier`: the places in `recent` of messages that hold parts of it. */
  | { verdict: 'ask'; rule: SecretRule; span: Span; earlier?: readonly number[] }
  | { verdict: 'block'; rule: SecretRule; span: Span; earlier?: readonly number[] };

/** `block`: the customer never sees it. `warn`: it goes out with a caution that the widget draws. */
export type AskFinding =
  | { verdict: 'allow' }
  /** `rewording`: what could be said instead, in the language of the text. */
  | { verdict: 'warn'; rule: AskRule | SecretRule; span: Span; rewording?: string }
  | { verdict: 'block'; rule: AskRule | SecretRule; span: Span; rewording?: string };

const severity = { allow: 0, warn: 1, ask: 1, block: 2 } as const;

/** The gravest of several findings; of equals the first. */
export function gravest<Finding extends { verdict: keyof typeof severity }>(
  findings: readonly Finding[],
): Finding | undefined {
  let worst: Finding | undefined;
  for (const finding of findings) {
    if (!worst || severity[finding.verdict] > severity[worst.verdict]) worst = finding;
  }
  return worst;
}
