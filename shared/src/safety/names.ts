// Names that other people read: what may stand in one, and which would let a person pass for us.
// Owns the judgement by spelling. Never says whose a name is: the badge does, and nothing that a name can draw.
import { plainLetters } from './normalise.ts';

export const longestName = 60;

// Marks that turn the direction of text or take no room could make one name look like another.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
/** Ticks, shields, stars, flags, framed letters: whatever could be taken for a badge. A keycap's frame is a mark (Me). */
const pictures = /(?![+#*0-9])[\p{Extended_Pictographic}\p{RI}\p{Emoji_Modifier}\p{So}\p{Sk}\p{Sm}\p{Me}]/gu;
/** What stands in names all over the world; any other sign is an ornament. */
const otherSigns = /(?![-.'’ʼ·・,&/()_@+#])\p{P}/gu;
const framedDigits = /[#*0-9]\ufe0f?\u20e3/gu;

/** The name as it may be shown, or undefined if nothing of it is left. At most `longestName` characters. */
export function cleanName(text: string): string | undefined {
  const clean = text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(framedDigits, '')
    .replace(invisible, '')
    .replace(pictures, '')
    .replace(otherSigns, '')
    // More than two marks on one letter are there to disturb the lines above and below.
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    // What was dropped leaves its spaces behind.
    .replace(/ {2,}/g, ' ')
    .trim();
  const short = [...clean].slice(0, longestName).join('').trim();
  return /[\p{L}\p{N}]/u.test(short) ? short : undefined;
}

/** The clean name of somebody who does not speak for us; undefined where it says that he does. `ours`: the site's own names. */
export function personName(text: string, ours: readonly string[]): string | undefined {
  const clean = cleanName(text);
  // Read as it was typed as well: a sign that is taken out may have stood for a letter.
  return clean === undefined || speaksAsUs(clean, ours) || speaksAsUs(text, ours) ? undefined : clean;
}

/** Found anywhere in the letters, however they are spaced. */
const anywhere = [
  'official support verified helpdesk helpcenter helpcentre helpteam servicedesk servicecenter customerservice customercare customerhelp',
  'clientservice moderator administrator securityteam compliance refunddesk refundteam refundcenter livechat liveagent',
  'oficial soporte suporte offiziell kundendienst kundenservice assistenza serviceclient moderateur servicioalcliente atencionalcliente',
  'refunddep refundoffice frauddep antifraud csteam hotrokhachhang quantrivien musterihizmetleri layananpelanggan obsugaklienta',
]
  .join(' ')
  .split(' ');
/** Found only as words, or at the end or the beginning of one: inside of words they are ordinary letters. */
const asWords =
  'admin staff mod service verify refunds helpline hotline bot system wallet guanfang kefu renzheng'.split(' ');
const atEdges = ['admin'];
/** Without what only stands on letters, as a name is read: Thai writes its vowels so. */
const lettersOf = (word: string) => word.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const han = [
  ...[
    '官方',
    '官网',
    '官網',
    '官号',
    '官號',
    '官微',
    '客服',
    '客户服务',
    '客戶服務',
    '客户经理',
    '客戶經理',
    '客户支持',
    '客戶支援',
  ],
  ...[
    '人工服务',
    '人工服務',
    '技术支持',
    '技術支持',
    '技術支援',
    '管理员',
    '管理員',
    '工作人员',
    '工作人員',
    '平台方',
    '平台专员',
  ],
  ...[
    '认证',
    '認證',
    '已验证',
    '已驗證',
    '已核验',
    '审核员',
    '審核員',
    '退款专员',
    '退款專員',
    '理赔专员',
    '理賠專員',
    '售后',
    '售後',
  ],
  ...[
    '安全中心',
    '服务中心',
    '服務中心',
    '客诉',
    '专属顾问',
    '小助手',
    '系统消息',
    '系統消息',
    '公式',
    'サポート',
    '運営',
  ],
  ...[
    '风控',
    '反诈',
    '公安',
    '警官',
    '网警',
    '法务部',
    '财务部',
    '安全部',
    '安全团队',
    '退款部',
    '退款中心',
    '退款组',
    '退费',
  ],
  ...['理赔', '专员', '总部', '服务台', '系统通知', '机器人', 'カスタマー', 'お客様', '管理者'],
  ...['공식', '고객센터', '고객지원', '관리자', '운영자', '상담원', '운영팀', '관리팀'],
  ...['เจ้าหน้าที่', 'บริการลูกค้า', 'ศูนย์ช่วยเหลือ', 'แอดมิน', 'ซัพพอร์ต'],
].map(lettersOf);
const otherScripts = [
  'официал',
  'поддержк',
  'админ',
  'модератор',
  'проверен',
  'служба',
  'رسمي',
  'الدعم',
  'مشرف',
  'خدمةالعملاء',
];

const signsForLetters: ReadonlyArray<readonly [RegExp, string]> = [
  [/[@4]/g, 'a'],
  [/[0]/g, 'o'],
  [/[1!|l¡]/g, 'i'],
  [/3/g, 'e'],
  [/[$5]/g, 's'],
  [/7/g, 't'],
  [/vv/g, 'w'],
];

/**
 * Whether a name says, or is drawn to look as if it said, that its bearer speaks for us.
 * It may be wrong about an honest name now and then; a customer then goes without one, and an agent picks another.
 */
function speaksAsUs(name: string, ours: readonly string[]): boolean {
  const raw = name.normalize('NFKC').toLowerCase().replace(invisible, '');
  const letters = raw.replace(/[^\p{L}\p{N}]/gu, '');
  if (mixesAlphabets(raw) || otherScripts.some((word) => letters.includes(word))) return true;
  const read = latin(name);
  const words = read.split(/[^a-z]+/).filter((word) => word !== '');
  const joined = words.join('');
  const reserved = (word: string) => {
    const spelled = latin(word).replace(/[^a-z]/g, '');
    return spelled.length >= 4 && joined.includes(spelled);
  };
  const own = ours.flatMap((each) => [each, withoutTitles(each)]);
  if (anywhere.some(reserved) || own.some(reserved)) return true;
  // "KeFu01" and "guan fang": a number behind a title, and one in two syllables.
  const plain = latin(name.replace(/[\d\s]+$/, '')).replace(/[^a-z]+/g, '');
  if (asWords.some((each) => latin(each) === plain)) return true;
  if (words.some((word) => asWords.some((each) => latin(each) === word) || edges(word))) return true;
  // "A d m i n": letters that stand alone are read together.
  const apart = words.filter((word) => word.length === 1).join('');
  if (asWords.some((each) => apart.includes(latin(each)))) return true;
  // 上官 is a family name that ends like it.
  const characters = letters.replace(/上官(?=方)/g, '');
  return (
    han.some((word) => characters.includes(word)) ||
    own.some((each) => /\p{Script=Han}{2}/u.test(each) && characters.includes(each.replace(/[^\p{L}\p{N}]/gu, '')))
  );
}

/** "泊湾客服" is 泊湾, and "Berthwell Support" Berthwell. */
function withoutTitles(name: string): string {
  return [...anywhere, ...asWords, ...han].reduce((left, word) => left.replaceAll(word, ''), name.toLowerCase()).trim();
}

const edges = (word: string) => atEdges.some((edge) => word.startsWith(edge) || word.endsWith(edge));

/** Letters as they are read, also where a digit stands for one. */
function latin(name: string): string {
  return signsForLetters.reduce((text, [sign, letter]) => text.replace(sign, letter), plainLetters(name));
}

/** One word out of two alphabets that share their shapes is an imitation: no language writes so. */
export function mixesAlphabets(raw: string): boolean {
  return raw
    .split(/[^\p{L}\p{M}]+/u)
    .some(
      (word) =>
        [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u].filter((script) =>
          script.test(word),
        ).length > 1,
    );
}
