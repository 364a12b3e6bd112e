// What an agent could say instead, for each rule, in the language of his text.
// Owns these sentences. They pass the guard themselves; a test holds that.
import type { AskRule, SecretRule } from '../rules.ts';

interface Rewording {
  zh: string;
  en: string;
}

const noSecret: Rewording = {
  zh: '请提供交易哈希、金额和时间就可以，助记词、私钥、密码和验证码都不需要。',
  en: 'The transaction hash, the amount and the time are enough. We never need a recovery phrase, key, password or code.',
};

const removed: Rewording = {
  zh: '这类内容请不要放进对话，我们用交易哈希就能查询。',
  en: 'Such things do not belong in a chat. The transaction hash is enough for us.',
};

const rewordings: Readonly<Record<AskRule, Rewording>> = {
  ...{ asksForPhrase: noSecret, asksForKey: noSecret, asksForPassword: noSecret, asksForCode: noSecret },
  asksForCard: {
    zh: '请告诉我们银行卡后四位和付款时间，完整卡号和安全码不需要。',
    en: 'The last four digits of the card and the time of the payment are enough.',
  },
  asksForScreen: {
    zh: '请描述您看到的内容，或截图交易详情页，不需要共享屏幕。',
    en: 'Please describe what you see, or attach a picture of the transaction page. There is no need to share your screen.',
  },
  asksForPayment: {
    zh: '退款申请不收费，您不需要先转账。',
    en: 'A refund request is free of charge, and you never have to pay first.',
  },
  asksForTransfer: {
    zh: '如果担心钱包不安全，请在官方应用里自己新建钱包，不要转到别人给的地址。',
    en: 'If you fear for your wallet, create a new one yourself in the official app. Never use an address that somebody gives you.',
  },
  asksForApproval: {
    zh: '退款不需要签名、授权，也不需要连接钱包。',
    en: 'A refund never needs a signature, an approval or a connected wallet.',
  },
  handsOverPhrase: {
    zh: '请只使用您自己新建的钱包，别人给的助记词不要导入。',
    en: 'Use only a wallet that you created yourself, and never import a phrase from somebody else.',
  },
  leadsElsewhere: {
    zh: '请在这里直接回复，我们只在这个对话里处理。',
    en: 'Please reply here. We handle your request in this conversation only.',
  },
  lookalikeLink: {
    zh: '相关说明请在应用内的帮助中心查看。',
    en: 'You can read more in the help centre inside the app.',
  },
  unlistedLink: {
    zh: '相关说明请在应用内的帮助中心查看。',
    en: 'You can read more in the help centre inside the app.',
  },
  asksForSilence: {
    zh: '请认真阅读安全提示，并保留聊天记录。',
    en: 'Please read the safety warnings, and keep a record of this conversation.',
  },
  asksForPapers: {
    zh: '如果审核需要补充材料，您会在退款申请页面看到上传入口，证件请不要发到对话里。',
    en: 'If the review needs anything more, the refund form will say so. Please do not send papers in this chat.',
  },
  asksForBankAccount: {
    zh: '退款会原路退回，不需要提供银行账号。',
    en: 'A refund goes back the way the payment came, so no bank account is needed.',
  },
  asksForAddress: {
    zh: '请不要在对话里填写住址，处理退款用不到它。',
    en: 'Please do not write your home address here. We do not need it.',
  },
  hurries: {
    zh: '您可以慢慢核对，准备好之后再回复我们。',
    en: 'Take your time to check, and reply when you are ready.',
  },
  soundsLikeScam: {
    zh: '请提供交易哈希、金额和时间就可以，退款申请不收费，也只在这里处理。',
    en: 'The transaction hash, the amount and the time are enough. A refund request is free of charge and handled here only.',
  },
  promises: {
    zh: '我们会核对这笔交易，并告诉您审核结果；能否退款要看核对的情况。',
    en: 'We will look into the transaction and tell you the outcome of the review. Whether it can be refunded depends on what we find.',
  },
};

export function rewordingOf(rule: AskRule | SecretRule, text: string): string {
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return (Object.hasOwn(rewordings, rule) ? rewordings[rule as AskRule] : removed)[language];
}
