// Sites that are not ours, and the ways in which an address is made to look like another.
// Owns the list for tests.

/** Sites that are not ours, of every trick that is known to us. */
export const foreignSites: readonly string[] = [
  // Another ending, another word, a subdomain that is not listed.
  ...'com.cn net org io app xyz top vip cc co me info site online shop club cn hk live pro finance support help dev'
    .split(' ')
    .map((end) => `wallet.example.${end}`),
  ...'com.cn net org io app xyz top vip cc co'.split(' ').map((end) => `https://berthwell.${end}`),
  ...'www m app login secure verify refund support kefu api cdn my id pay old'
    .split(' ')
    .map((sub) => `https://${sub}.wallet.example.com/`),
  ...'login refund support help-center kefu claim unlock verify secure official'
    .split(' ')
    .map((word) => `wallet-${word}.example.com`),
  ...'login refund support kefu claim unlock verify official'
    .split(' ')
    .map((word) => `https://berthwell-${word}.example`),
  ...'login refund support kefu claim'.split(' ').map((word) => `https://${word}-berthwell.com`),
  // Ours in front of theirs, ours in the path, the query, the name and the password.
  ...'evil.top evil.com.cn refund-desk.vip 1x.lol a.b.c.d.e.xyz'
    .split(' ')
    .flatMap((evil) => [
      `https://wallet.example.com.${evil}`,
      `https://wallet.example.com-${evil}`,
      `https://wallet-example-com.${evil}`,
      `https://${evil}/wallet.example.com`,
      `https://${evil}/?u=https://wallet.example.com`,
      `https://${evil}#wallet.example.com`,
      `https://wallet.example.com@${evil}`,
      `https://wallet.example.com:443@${evil}/refund`,
      `https://wallet.example.com%40@${evil}`,
      `https://wallet.example.com%2f@${evil}`,
      `https://${evil}\\@wallet.example.com`,
      `https:\\\\${evil}\\wallet.example.com`,
      `//${evil}//wallet.example.com`,
      `${evil}/@wallet.example.com`,
      `https://wallet.example.com／.${evil}`,
      `https://wallet.example.com？.${evil}`,
      `https://wallet.example.com＃.${evil}`,
      `https://wallet.example.com＼.${evil}`,
      `https://wallet.example.com：443.${evil}`,
      `https://${evil}／@wallet.example.com`,
      `https://wallet.example.com\u2215.${evil}`,
      `https://wallet.example.com\u2044.${evil}`,
      `https://wallet.example.com\u3002${evil}`,
    ]),
  // Somebody in front of ours, other ports, other schemes.
  ...[
    'https://a@wallet.example.com',
    'https://a:b@wallet.example.com',
    'https://evil.top@wallet.example.com',
    'https://@wallet.example.com',
    'wallet.example.com:8443',
    'https://wallet.example.com:80',
    'http://wallet.example.com:8080/x',
  ],
  ...[
    'javascript:alert(1)//wallet.example.com',
    'data:text/html,wallet.example.com',
    'ftp://wallet.example.com',
    'file://wallet.example.com/x',
    'intent://wallet.example.com#Intent;end',
  ],
  ...[
    'view-source:https://wallet.example.com',
    'blob:https://wallet.example.com/1',
    'weixin://dl/wallet.example.com',
    'ws://wallet.example.com',
    'android-app://wallet.example.com',
    'https:wallet.example.com.evil.top',
  ],
  // Letters that look like others.
  ...[
    'wаllet.example.com',
    'walIet.examp1e.com',
    'wa11et.example.com',
    'wallet.exarnple.com',
    'vvallet.example.com',
    'wallet.examp1e.com',
    'wallet.ехample.com',
    'wallet.example.сom',
    'wаllеt.ехаmрlе.соm',
    'ẁallet.example.com',
  ],
  ...[
    'wallet.exámple.com',
    'wallet.ex𐌀mple.com',
    'wallet.exampĺe.com',
    'wallet.exampIe.com',
    'wallet.examplе.com',
    'wallet.exampl3.com',
    'walllet.example.com',
    'walet.example.com',
    'wallet.exmaple.com',
    'wallet.exampel.com',
  ],
  ...[
    'waIlet.exampIe.com',
    'bеrthwell.example',
    'berthwe11.example',
    'berthwel1.example',
    'berthvvell.example',
    'berthwelI.example',
    'beerthwell.example',
    'berthwell.exarnple',
    '泊弯.example',
    '泊湾.ехample',
    '泊灣.example',
    'берthwell.example',
  ],
  // As browsers spell them.
  ...[
    'xn--wllet-7fg.example.com',
    'https://xn--wallet-.example.com',
    'xn--80ak6aa92e.com',
    'xn--a.example.com',
    'xn--wallet.example.com',
    'https://xn--.example.com',
    'xn--cww69a.example.evil.top',
    'https://xn--cww69a.wallet.example.com',
  ],
  // Something unseen within.
  ...'\u200b \u200c \u200d \u2060 \u00ad \ufeff \u200e \u200f \u202a \u202d \u202e \u2066 \u2067 \u2069 \u034f \u115f \u3164 \ufe0f \u{e0061} \u061c \u180e'
    .split(' ')
    .flatMap((unseen) => [`wallet${unseen}.example.com`, `https://wallet.exam${unseen}ple.com/refund`]),
  ...[
    'wallet\u0000.example.com',
    'wallet.exa\tmple.com',
    'https://wallet.example\n.com',
    'https://\u202emoc.elpmaxe.tellaw',
    'wallet.example.com\u202e/moc.live',
  ],
  // Addresses and names that are no hosts.
  ...[
    '192.0.2.7',
    'https://192.0.2.7/wallet.example.com',
    'https://0xc0000207/',
    'https://3221225991',
    'https://[2001:db8::1]/',
    'https://192.0.2',
    'https://localhost/',
    'https://wallet',
    'https://.wallet.example.com',
    'https://wallet..example.com',
  ],
  ...[
    'https://wallet.example.com..',
    'https://-wallet.example.com',
    'https://wallet%2eexample.com',
    'https://wallet.example.com%00.evil.top',
    'https://wallet.example.com;evil.top',
    'https://wallet.example.com,evil.top',
  ],
];
