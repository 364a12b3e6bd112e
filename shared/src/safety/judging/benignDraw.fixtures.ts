// What honest customers write, drawn from sentences of our own: everyday Chinese of a phrase's length, help, scams reported, questions, pastes.
// Owns the sentences. Test data only; nothing here was tuned against the detector.
import type { Random } from './random.fixtures.ts';

export type BenignKind = 'everyday' | 'support' | 'scam' | 'question' | 'paste' | 'english';

export interface BenignLine {
  kind: BenignKind;
  text: string;
}

const cut = (lines: string) => lines.trim().split('|');

const who = cut('我|我们|他|她|朋友|同事|家人|老板|客服|店家|妈妈|孩子|大家|对方|隔壁邻居|这位先生|那个店员');
const when = cut('今天|昨天|早上|晚上|刚才|上周|月初|前天下午|最近几天|上个星期|去年冬天|吃饭之前|开会的时候|下班路上');
const did = cut(
  '买了一张票|去银行取钱|收到一条短信|把手机修好了|看见新的消息|付了两次房租|在外面等车|换了一部电话|给你打过电话|想问一下价格|找不到那个按钮|还没有吃早饭|点了申请退款|已经等了三天|把订单取消了|想要开一张发票|说明天再来看看|去了一趟派出所|写错了收货地址|忘记带身份证件',
);
const then = cut(
  '请帮忙|谢谢你|怎么办呢|可以吗|对不对|很着急|不知道原因|等你回复|是不是坏了|能快一点吗|好像没成功|心里有点慌|先这样吧|辛苦了|麻烦查一下',
);

const phraseLengths = [12, 15, 18, 21, 24];

/** A sentence of everyday Chinese with exactly as many characters as a phrase has words. */
function everyday(random: Random): string {
  for (;;) {
    const clauses = Array.from({ length: 1 + random.int(2) }, () =>
      [
        random.pick(who),
        random.chance(0.6) ? random.pick(when) : '',
        random.pick(did),
        random.chance(0.6) ? random.pick(then) : '',
      ].join(''),
    );
    const text = clauses.join('');
    if (phraseLengths.includes([...text].length)) return random.chance(0.3) ? `${text}。` : text;
  }
}

const assets = cut('USDT|ETH|BTC|TRX|SOL|人民币|港币|美元');
const problems = cut(
  '充值一直没到账|被重复扣了款|转错了网络|地址少填了一位|手续费扣得太多|会员自动续费了|提币显示失败但是钱没退|兑换的数量不对|用银行卡买币没收到|红包被退回却没看到余额|标签忘记填了|订单状态一直是处理中',
);
const wants = cut(
  '能帮我查一下吗|什么时候可以退|需要我提供什么材料|我想申请退款|请转人工|有没有办法追回|可以原路退回吗|大概要等几天|这种情况算谁的责任|能不能加急处理',
);

const hexOf = (random: Random, length: number) => random.text(length, '0123456789abcdef');
const amount = (random: Random) => `${1 + random.int(4000)}.${random.text(2, '0123456789')}`;

function support(random: Random): string {
  const line = `${random.pick(['您好，', '你好，', '请问', '', '在吗？', '麻烦您，'])}${random.pick(when)}${random.pick(['我的', '账户里的', '钱包里', ''])}${random.pick(assets)}${random.pick(problems)}，${random.pick(['金额是 ', '一共 ', '大约'])}${amount(random)}，${random.pick(wants)}${random.pick(['？', '。', '', '！谢谢'])}`;
  return random.chance(0.3) ? `${line}\n${random.pick(did)}，${random.pick(then)}` : line;
}

const impostors = cut(
  '自称客服的人|一个群管理员|电报上的“官方”|加我微信的人|打电话来的人|推特私信里的人|someone on Telegram|a fake agent|a guy on Discord|the caller',
);
const asked = cut(
  '让我发助记词|要我的 12 个单词|要我把私钥截图给他|问我短信验证码|叫我共享屏幕|要我报银行卡号和 CVV|让我导出 keystore 发过去|said I must give him my seed phrase|wanted my private key to “verify” the wallet|asked for the 24 recovery words|asked me to read out the 2FA code|wanted a photo of my card, front and back',
);
const reacted = cut(
  '我没有给，请核实|这是骗子吧？|我已经把他拉黑了|我差点就信了|我给了一半才反应过来，怎么办|我想举报|是你们的人吗？|I refused. Is this you?|I blocked him, please warn others|is it a scam?|what should I do now|I did not send anything',
);
const scam = (random: Random) =>
  `${random.pick(when)}${random.pick(impostors)}${random.pick([' ', '，', ''])}${random.pick(asked)}${random.pick(['，', ', ', '。', ' - '])}${random.pick(reacted)}`;

const things = cut(
  '助记词|私钥|恢复短语|种子短语|keystore 文件|recovery phrase|seed phrase|private key|24 words|支付密码|验证码|提币密码',
);
const asks = cut(
  '忘了抄 {} 还能找回吗|{} 应该怎么备份才安全|{} 可以存在网盘里吗|换手机要用到 {} 吗|{} 被别人看到了怎么办|你们会问我要 {} 吗|{} 和密码有什么区别|导入的时候提示 {} 不正确|{} 抄在纸上泡水了，还有救吗|我没有把 {} 告诉任何人|我怀疑 {} 泄露了，资产还在，现在怎么做|where do I find my {}?|is it safe to keep my {} in a password manager|I lost my {}, can you reset it|do you ever need my {} for a refund|my {} is written on paper only, nobody saw it|the app says my {} is wrong but I copied it from the card|how many words does a {} have|can I change my {} after it was shown to somebody|{} 输错太多次被锁了',
);
const question = (random: Random) => random.pick(asks).replace('{}', random.pick(things));

const english: readonly ((random: Random) => string)[] = [
  (random) =>
    `${random.pick(['Hi', 'Hello there', 'Good morning', 'Hey team', 'Sorry to bother you again'])}, ${random.pick(['I was charged twice', 'my deposit never arrived', 'I sent it on the wrong chain', 'the swap gave me less than it said', 'the renewal went through after I cancelled', 'I forgot the memo'])} ${random.pick(['yesterday', 'on Monday', 'this morning', 'about a week ago', 'right after the update'])}. ${random.pick(['Amount', 'Total', 'It was'])} ${amount(random)} ${random.pick(['USD', 'USDT', 'EUR'])}. ${random.pick(['Can you check?', 'When will I get it back?', 'What do you need from me?', 'Who do I talk to?', 'Please hurry, rent is due.'])}`,
  (random) =>
    `${random.pick(['please help', 'this is the second time', 'just want to know', 'my wife says', 'your bot says'])} ${random.pick(['when will the money come back to my card', 'why the order still says open', 'if I can cancel before it ends', 'that the bank says it is not their problem', 'why nobody answers since Friday', 'you should look at the other ticket too'])} ${random.pick(['because I have to travel soon', 'and I cannot wait much longer', 'thank you', 'before the end of the month', 'since I have no other account'])}`,
];

const pastes: readonly ((random: Random) => string)[] = [
  (random) => `交易哈希：0x${hexOf(random, 64)}`,
  (random) => `txid ${hexOf(random, 64)}，${random.pick(wants)}`,
  (random) => `https://etherscan.io/tx/0x${hexOf(random, 64)}`,
  (random) => `https://tronscan.org/#/transaction/${hexOf(random, 64)}`,
  (random) => `https://mempool.space/tx/${hexOf(random, 64)} 看这个`,
  (random) => `转到了 0x${hexOf(random, 40)}，金额 ${amount(random)} USDT`,
  (random) => `收款地址 T${random.text(33, '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz')}`,
  (random) => `bc1q${random.text(38, '023456789acdefghjklmnpqrstuvwxyz')} is the address I used`,
  (random) => `订单号 ${20250000 + random.int(1231)}${random.text(12, '0123456789')}，金额 ${amount(random)} 元`,
  (random) => `微信单号 42000${random.text(23, '0123456789')}`,
  (random) => `order RB-${random.text(8, '0123456789')} / invoice ${random.text(6, '0123456789')}`,
  (random) => `电话 1${random.pick(['38', '59', '86'])}${random.text(8, '0123456789')}，请下午联系`,
  (random) => `call me at +44 7${random.text(3, '0123456789')} ${random.text(6, '0123456789')}`,
  (random) =>
    `2026-0${1 + random.int(9)}-1${random.int(9)} 1${random.int(9)}:2${random.int(9)}:3${random.int(9)} 扣款 ${amount(random)}`,
  (random) =>
    JSON.stringify({
      event: 'purchase_failed',
      orderId: random.text(12, '0123456789'),
      code: random.int(600),
      hash: `0x${hexOf(random, 64)}`,
    }),
  (random) =>
    `[2026-10-1${random.int(9)}T08:1${random.int(9)}:00.${random.text(3, '0123456789')}Z] ERROR rpc timeout after ${random.int(30_000)} ms, retry ${random.int(5)}, request ${hexOf(random, 8)}-${hexOf(random, 4)}-4${hexOf(random, 3)}-a${hexOf(random, 3)}-${hexOf(random, 12)}`,
  (random) => `{"status":"pending","txHash":"0x${hexOf(random, 64)}","confirmations":${random.int(40)}}`,
  (random) => `卡尾号 ${random.text(4, '0123456789')}，有效期 0${1 + random.int(9)}/28，扣了 ${amount(random)}`,
  (random) => `ARN 7${random.text(22, '0123456789')}`,
  (random) => `版本 5.${random.int(20)}.${random.int(9)}，iPhone 1${3 + random.int(4)}，iOS 18.${random.int(6)}`,
];

const makers: Readonly<Record<BenignKind, (random: Random) => string>> = {
  ...{ everyday, support, scam, question },
  paste: (random) => random.pick(pastes)(random),
  english: (random) => random.pick(english)(random),
};

export function drawBenign(kind: BenignKind, random: Random): BenignLine {
  return { kind, text: makers[kind](random) };
}

export const benignKinds = Object.keys(makers) as BenignKind[];
