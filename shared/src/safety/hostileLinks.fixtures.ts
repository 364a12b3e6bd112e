// Links as those write them who want to be taken for us, and hosts of honest people that must not be suspected.
// Owns both lists. What each must be judged is said beside it.
import { defaultLinkHosts } from './links.ts';

/** Nothing of these may ever be opened by a tap, except what the text truly names of the list. */
const aroundEachHost = (host: string): string[] => {
  const [name = '', ...rest] = host.split('.');
  const bare = host.split('.').at(-2) ?? name;
  return [
    `https://${host}@evil.top/refund`,
    `https://${host}:443@evil.top`,
    `https://${host}@http://evil.top/x`,
    `https://${host}@3405803785/x`,
    `https://${host}@localhost/x`,
    `https://${host}%40evil.top/x`,
    `https://user:pass@${host}/x`,
    `https://${host}:8443/x`,
    `https://${host}:80/x`,
    `http://${host}/x`,
    `ftp://${host}/x`,
    `hxxps://${host}/x`,
    `https://${host}.evil.top/x`,
    `https://${host}.evil.co.uk`,
    `https://${host}-evil.top/x`,
    `https://evil-${host}.top/x`,
    `https://evil.top/${host}/login`,
    `https://evil.top/?to=https://evil.top`,
    `https://evil.top#@${host}`,
    `https://evil.top\\@${host}`,
    `https://evil.top\\.${host}`,
    `//${host}.evil.top/x`,
    `${host}.evil.top`,
    `${name}-${rest.join('-')}.evil.top`,
    `www.${bare}-secure.top`,
    `${bare}.support-desk.xyz`,
    `${bare}s.example.top`.replace('.example', ''),
    `https://${host}/app.apk`,
    `https://${host}/wallet.exe?x=1`,
    `https://${host}/profile.mobileconfig#a`,
    `javascript:location='https://${host}'`,
    `intent://${host}/#Intent;scheme=https;end`,
    `data:text/html,<a href=https://${host}>x</a>`,
    `https://evil。top/${host}`,
    `https://evil[.]top/${host}`,
  ];
};

export const hostileSpellings: readonly string[] = defaultLinkHosts.flatMap(aroundEachHost);

/** Each of these imitates a host of the list, and a customer is told which. */
export const imitations: ReadonlyArray<readonly [of: string, link: string]> = [
  ...of('etherscan.io', [
    ...['etherscan.co', 'etherscan.com', 'etherscan.org', 'etherscan.cc', 'etherscan.top', 'etherscan.io.cn'],
    ...['ethersсan.io', 'еtherscan.io', 'etherscаn.io', 'ethеrscan.io', 'etһerscan.io', 'etherѕcan.io'],
    ...['ethercsan.io', 'etherscna.io', 'ehterscan.io', 'etherscann.io', 'etherscan1.io', 'etherscan0.io'],
    ...['eth3rscan.io', 'ethersc4n.io', 'ether5can.io', 'etherscän.io'],
    ...['etherscan-io.com', 'my-etherscan.net', 'etherscan-refund.top', 'etherscan.io.refund.xyz', 'www.etherscan.vip'],
    ...['https://xn--therscan-90a.io', 'https://xn--ethersan-58a.io', 'ethe-rscan.io', 'ethescan.io', 'etherrscan.io'],
    ...[
      'ｅｔｈｅｒｓｃａｎ．ｃｃ',
      'ether\u200bscan.cc',
      'ETHERSCAN.CC',
      'EtherScan.Cc',
      'etherscan dot cc',
      'etherscan[.]cc',
    ],
  ]),
  ...of('tronscan.org', [
    ...['tronscan.io', 'tronscan.com', 'tronscan.cc', 'tronscan.net', 'tronscan.org.cn', 'tronscan-org.top'],
    ...['tr0nscan.org', 'tronsсan.org', 'trоnscan.org', 'tronscam.org', 'tronsccan.org', 'tornscan.org'],
    ...['tronscan1.org', 'tronscans.org', 'tronsan.org', 'www.tronscan.live', 'tronscan.login-help.top'],
  ]),
  ...of('solscan.io', [
    ...['solscan.co', 'solscan.com', 'solscan.cc', 'so1scan.io', 'soIscan.io', 's0lscan.io'],
    ...['sоlscan.io', 'solsсan.io', 'solscan.io.evil.top', 'solscan-io.xyz', 'sollscan.io', 'soslcan.io'],
    ...['solscan.app', 'app.solscan.top', 'solscan.help', 'solscan.me', 'solscan.link', 'so1scan.top'],
  ]),
  ...of('mempool.space', [
    ...['mempool.com', 'mempool.cc', 'mempooI.space', 'mempoo1.space', 'rnempool.space', 'mempol.space'],
    ...[
      'mempool-space.top',
      'mempool.space.evil.top',
      'mernpool.space',
      'mеmpool.space',
      'mempool.site',
      'mem-pool.space',
    ],
  ]),
  ...of('wallet.example.com', [
    ...['wallet-example.com', 'wallet.examp1e.com', 'waIlet.example.com', 'wa11et.example.com', 'wallet.exarnple.com'],
    ...[
      'wallet.example.com.evil.top',
      'wallett.example.com',
      'vvallet.example.com',
      'wallet.example.co',
      'wаllet.example.com',
    ],
  ]),
  ...of('help.wallet.example.com', [
    ...[
      'help-wallet.example.com',
      'help.wallet.example.com.top',
      'he1p.wallet.example.com',
      'help.wallet.exarnple.com',
    ],
    ...['help.wallet.example.co', 'heip.wallet.example.com'],
  ]),
];

function of(host: string, links: string[]): Array<readonly [string, string]> {
  return links.map((link) => [host, link] as const);
}

/** What no honest link has, whoever it imitates. */
export const hostileAnywhere: readonly string[] = [
  ...[
    'https://192.168.1.4/a',
    'https://10.0.0.1',
    'http://127.0.0.1:8080/x',
    'https://[2001:db8::1]/x',
    'https://0x7f000001/x',
  ],
  ...['203.0.113.9/refund', 'https://203.0.113.9:8443'],
  ...'bit.ly/3xYz t.co/abc goo.gl/x tinyurl.com/y is.gd/z cutt.ly/a rb.gy/b t.cn/c url.cn/d dwz.cn/e suo.im/f v.gd/g t.ly/h'.split(
    ' ',
  ),
  ...'apk exe msi dmg pkg ipa mobileconfig bat cmd scr jar vbs ps1 sh deb xapk zip rar 7z'
    .split(' ')
    .map((ending) => `https://downloads.honest.org/tool.${ending}`),
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\u200bscript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html;base64,AAAA',
  ],
  ...['file:///etc/passwd', 'intent://scan/#Intent;end', 'javascript://honest.org/%0aalert(1)', 'data:,x'],
  ...[
    'https://user@honest.org',
    'https://a:b@honest.org/x',
    'https://honest.org:8443',
    'http://honest.org',
    'https://pаypage.org',
  ],
];

/** Other people's hosts, that nobody would take for one of the list. */
export const honestHosts: readonly string[] =
  `github.com en.wikipedia.org zh.wikipedia.org news.example.org www.gov.uk police.example.gov.cn ic3.gov mail.google.com docs.google.com
  www.bbc.co.uk weather.com maps.apple.com support.apple.com developer.mozilla.org nodejs.org www.w3.org rfc-editor.org archive.org
  12306.cn www.12306.cn www.gov.cn beian.miit.gov.cn bank.example.cn example.org example.net station.org harbor.io scan.co ether.fi
  solar.com tron.network pool.space space.com memory.org scanner.io translate.google.com solutions.io ethereum.org bitcoin.org tronix.com
  help.example.org wallet.org purse.io escan.io medscan.org soundscan.com mepool.com temple.space helpdesk.org wallets.org
  openca.org lucus.io auctions.io ledgerline.com tracker.io ethnic.org others.io scape.io sultan.io mental.space example.com.au
  bücher.example köln.de münchen.de 中国政府.中国 россия.ru españa.es café.fr xn--bcher-kva.example xn--mnchen-3ya.de`
    .split(/\s+/)
    .filter((host) => host !== '');
