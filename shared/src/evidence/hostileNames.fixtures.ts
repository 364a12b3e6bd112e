// Names that somebody might give a file to hurt whoever reads, saves or lists it. Made here, by kind.

const targets = ['etc/passwd', 'windows/win.ini', 'evidence', '.ssh/authorized_keys', 'app.js'];
const steps = [
  '../',
  '..\\',
  '....//',
  '..%2f',
  '%2e%2e%2f',
  '%2e%2e%5c',
  '..%c0%af',
  '..%252f',
  '..\u2215',
  '..\u2044',
  '..\uff0f',
  '..\uff3c',
  '\u2025\u2215',
  '.\u200b./',
  '..;/',
];
const paths = steps.flatMap((step) => targets.map((target) => `${step.repeat(3)}${target}`));

const absolute = [
  '/etc/passwd',
  'C:\\Windows\\system32\\cmd.exe',
  'C:evil.png',
  '\\\\server\\share\\x.png',
  '\\\\?\\C:\\x.png',
  'file:///etc/passwd',
  '~/.bashrc',
  '~root/x.png',
  '/dev/null',
  '/proc/self/environ',
  'x.png::$DATA',
  'x.png:hidden.exe',
  'evidence/../../../x.png',
];

const devices = [
  ...['con', 'CON', 'prn', 'aux', 'NUL', 'nul', 'conin$', 'CONOUT$', 'CLOCK$', 'com1', 'COM9', 'com¹', 'lpt1', 'LPT³'],
].flatMap((name) => [name, `${name}.png`, `${name}.tar.gz`, `${name} .png`, `${name}.`, `${name}:`]);

const marks = [
  0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2062,
  0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0x206f, 0xfeff, 0x00ad, 0x034f, 0x115f, 0x1160, 0x17b4,
  0x17b5, 0x180e, 0x2800, 0x3164, 0xffa0, 0xfff9, 0xfffb, 0xfffc, 0xe000, 0xf8ff, 0xe0001, 0xe0041, 0xe007f, 0xfe00,
  0xfe0e, 0x1d173, 0x10ffff, 0xffff, 0xfdd0,
].map((code) => String.fromCodePoint(code));
const unseen = marks.flatMap((mark) => [`photo${mark}gpj.exe`, `${mark}.png`, `a${mark.repeat(40)}b.png`]);

const controls = Array.from({ length: 0x20 }, (_, code) => `a${String.fromCharCode(code)}b.png`).concat(
  ['\u007f', '\u0085', '\u009b', '\u2028', '\u2029'].map((char) => `a${char}b.png`),
);

const headers = [
  'a.png\r\nSet-Cookie: x=1',
  'a.png"\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>',
  'a";filename="evil.exe',
  "a.png'; filename*=UTF-8''evil.exe",
  'a.png\nContent-Disposition: inline',
  'a%0d%0aX: y.png',
  '=?utf-8?B?ZXZpbA==?=.png',
  'a.png; charset=utf-7',
  'a\u560a\u560dX.png',
];

const markup = [
  '<script>alert(1)</script>.png',
  '<img src=x onerror=alert(1)>.png',
  '"><svg onload=alert(1)>.png',
  "javascript:alert('x').png",
  '{{constructor.constructor("alert(1)")()}}.png',
  '$' + '{7*7}.png',
  '#{7*7}.png',
  '<%= 7*7 %>.png',
  '[x](javascript:alert(1)).png',
  '&lt;b&gt;.png',
  '<!--#exec cmd="ls"-->.png',
];

const formulas = ['=', '+', '-', '@', '\t=', '\r=', '|', '%', '＝', '＋', '－', '＠'].flatMap((sign) => [
  `${sign}cmd|' /C calc'!A0.png`,
  `${sign}HYPERLINK("http://x.example","y").png`,
  `${sign}1+1.png`,
]);

const shells = [
  '$(reboot).png',
  '`reboot`.png',
  '; rm -rf ~.png',
  '| nc x 1.png',
  '&& ls.png',
  '-rf.png',
  '--checkpoint-action=exec=sh x.png',
  'a\nb;c.png',
  '!history.png',
  '*?.png',
  "'; drop table evidence; --.png",
  '%n%n%s%s%x.png',
];

const endings = [
  'exe',
  'scr',
  'js',
  'hta',
  'html',
  'svg',
  'php',
  'phtml',
  'jsp',
  'bat',
  'cmd',
  'lnk',
  'apk',
  'ipa',
].flatMap((end) => [
  `photo.${end}`,
  `photo.png.${end}`,
  `photo.${end}.png`,
  `photo.png .${end}`,
  `photo.${end}\u0000.png`,
]);

const shapes = [
  '',
  '.',
  '..',
  '...',
  ' ',
  '.png',
  '..png',
  '.htaccess',
  '.env',
  'web.config',
  'desktop.ini',
  'Thumbs.db',
  '__proto__',
  'constructor',
  'toString.png',
  'null',
  'undefined',
  'NaN.png',
  'a'.repeat(255),
  'a'.repeat(5000),
  `${'a'.repeat(300)}.png`,
  '账'.repeat(300),
  '💸'.repeat(200),
  `e${'\u0301'.repeat(200)}.png`,
  `${'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319'.repeat(30)}.png`,
  '\u0301\u0302\u0303.png',
  '\ud800.png',
  'a\udfff.png',
  '\ud83d',
  'trailing.',
  'trailing ',
  'trailing. . .',
  ' leading.png',
  '\u00a0\u3000.png',
  '✅ Official Support.png',
  'ﷺ'.repeat(50),
  'ＣＯＮ.png',
  '👨‍👩‍👧‍👦.png',
];

export const hostileNames: readonly string[] = [
  ...new Set([
    ...paths,
    ...absolute,
    ...devices,
    ...unseen,
    ...controls,
    ...headers,
    ...markup,
    ...formulas,
    ...shells,
    ...endings,
    ...shapes,
  ]),
];
