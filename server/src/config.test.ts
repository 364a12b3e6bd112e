import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublished, isWeakSecret, keptSecret } from './config/secrets.ts';
import { type Config, readConfig } from './config.ts';

const secret = randomBytes(32).toString('base64url');
/** Stands in this repository. */
const published = 'Zx81-q9Lk2mVb7Rt4Wp0Ys6Dn3Gh5Jc8Fa';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-config-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = `sites:
  - id: harbor
    name: { en: Harbor Support }
    hours: { timeZone: Asia/Shanghai, days: { mon: { from: "09:00", to: "18:00" } } }
`;

function fileWith(text: string, name = 'sites.yaml'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The problem, with the path of the test's folder left out. */
function problemOf(env: Record<string, string>): string {
  const result = readConfig(env, folder);
  return result.ok ? 'no problem' : result.problem.replaceAll(`${folder}/`, '');
}

function configOf(env: Record<string, string>): Config {
  const result = readConfig(env, folder);
  if (!result.ok) throw new Error(result.problem);
  return result.config;
}

describe('readConfig', () => {
  test('needs nothing in development', () => {
    const { sites, ...rest } = configOf({});
    expect(rest).toEqual({
      environment: 'development',
      host: '127.0.0.1',
      port: 8787,
      dataFolder: join(folder, '.recourse'),
      store: { name: 'embedded' },
      secret: undefined,
      metricsToken: undefined,
      proxies: 0,
      nodes: [],
    });
    expect(sites.map(({ id }) => id)).toEqual(['berthwell']);
    expect(sites[0].linkHosts).toContain('wallet.example.com');
  });

  test('wants a second person for exports unless the site says that it does without', () => {
    const wanted = (line: string) =>
      configOf({ RECOURSE_CONFIG: fileWith(`${site}${line}`) }).sites[0]?.exportNeedsSecondPerson;
    expect([wanted(''), wanted('    exportNeedsSecondPerson: false\n')]).toEqual([true, false]);
    expect(problemOf({ RECOURSE_CONFIG: fileWith(`${site}    exportNeedsSecondPerson: "no"\n`) })).toBe(
      'sites.yaml, line 5: sites.0.exportNeedsSecondPerson must be true or false.',
    );
  });

  test('takes an empty variable for one that is not set', () => {
    expect(configOf({ REDIS_URL: '', PORT: ' ' })).toMatchObject({ store: { name: 'embedded' }, port: 8787 });
  });

  test.each<[string, Record<string, string>, string]>([
    ['a port that is no number', { PORT: '80a' }, 'PORT is "80a"; it must be a whole number from 0 to 65535.'],
    ['a port too high', { PORT: '65536' }, 'PORT is "65536"; it must be a whole number from 0 to 65535.'],
    [
      'an unknown environment',
      { RECOURSE_ENV: 'prod' },
      'RECOURSE_ENV is "prod"; it must be development or production.',
    ],
    [
      'a Redis address of another kind',
      { REDIS_URL: 'http://h' },
      'REDIS_URL must be an address such as redis://:password@host:6379.',
    ],
    [
      'a short secret',
      { RECOURSE_SECRET: 'short' },
      'RECOURSE_SECRET is too easy to guess; it needs 32 random bytes, as from: openssl rand -base64 32',
    ],
    [
      'a secret from an example',
      { RECOURSE_SECRET: `${secret}-change-me` },
      'RECOURSE_SECRET is too easy to guess; it needs 32 random bytes, as from: openssl rand -base64 32',
    ],
    [
      'a secret of one letter',
      { RECOURSE_SECRET: 'a'.repeat(64) },
      'RECOURSE_SECRET is too easy to guess; it needs 32 random bytes, as from: openssl rand -base64 32',
    ],
    [
      'a weak metrics token',
      { RECOURSE_METRICS_TOKEN: 'metrics' },
      'RECOURSE_METRICS_TOKEN is too easy to guess; it needs 32 random bytes, as from: openssl rand -base64 32',
    ],
    [
      'a proxy count that is none',
      { RECOURSE_PROXIES: '-1' },
      'RECOURSE_PROXIES is "-1"; it must be a whole number from 0 to 10.',
    ],
    ['a file that is not there', { RECOURSE_CONFIG: 'none.yaml' }, 'none.yaml cannot be read: there is no such file.'],
  ])('refuses %s', (_, env, problem) => {
    expect(problemOf(env)).toBe(problem);
  });

  test.each<[string, string, string]>([
    ['text that is no YAML', 'sites: [', 'line 1:'],
    ['a name that comes twice', `${site}    id: other\n`, 'line 5: Map keys must be unique.'],
    ['no sites', 'sites: []\n', 'sites.yaml, line 1: sites must list at least one site.'],
    [
      'an unknown setting',
      `${site}    colour: red\n`,
      'sites.yaml, line 5: sites.0.colour is not a setting that Recourse knows.',
    ],
    ['a missing setting', 'sites:\n  - id: harbor\n', 'sites.0.name is missing.'],
    [
      'an id in capitals',
      site.replace('harbor', 'Harbor'),
      'sites.yaml, line 2: sites.0.id must be 1 to 20 of a-z and 0-9, with a letter first.',
    ],
    [
      'an unknown time zone',
      site.replace('Asia/Shanghai', 'Asia/Nowhere'),
      'line 4: sites.0.hours.timeZone must be an IANA time zone such as Asia/Shanghai.',
    ],
    [
      'a day that ends before it begins',
      site.replace('18:00', '08:00'),
      'line 4: sites.0.hours.days.mon must end later than it begins.',
    ],
    [
      'an origin with a path',
      `${site}    origins: ["https://a.example.com/"]\n`,
      'line 5: sites.0.origins.0 must be an origin such as https://app.example.com, with nothing behind.',
    ],
    [
      'a link host with a scheme',
      `${site}    linkHosts: ["https://a.example.com"]\n`,
      'line 5: sites.0.linkHosts.0 must be a host such as help.example.com, in small letters.',
    ],
    [
      'a host of our own that no link may lead to',
      `${site}    ownHosts: ["a.example.com"]\n`,
      'line 5: sites.0.ownHosts.0 must be one of linkHosts as well.',
    ],
    [
      'a list of phishing hosts that is not there',
      `${site}    phishingHosts: nowhere.json\n`,
      'line 5: sites.0.phishingHosts names a file that cannot be read.',
    ],
    [
      'an accent that is no colour',
      `${site}    accent: green\n`,
      'line 5: sites.0.accent must be a colour such as "#0b6b57", in quotes.',
    ],
    ['the same id twice', site + site.replace('sites:\n', ''), 'line 5: sites.1.id is the id of another site.'],
    [
      'a term too short for anybody to come back',
      `${site}    keepDays: { conversations: 7 }\n`,
      'line 5: sites.0.keepDays.conversations must be at least 30 days.',
    ],
    [
      'a term that has a part of a day',
      `${site}    keepDays: { cases: 90.5 }\n`,
      'line 5: sites.0.keepDays.cases must be whole days, from 60 to 3650.',
    ],
    [
      'a term for ever',
      `${site}    keepDays: { files: 9999 }\n`,
      'line 5: sites.0.keepDays.files must be at most 3650 days.',
    ],
    [
      'files that would outlive their case',
      `${site}    keepDays: { cases: 90, files: 365 }\n`,
      'line 5: sites.0.keepDays.files must not be more than those of cases: files go with their case.',
    ],
    [
      'a term of something else',
      `${site}    keepDays: { audit: 90 }\n`,
      'line 5: sites.0.keepDays.audit is not a setting that Recourse knows.',
    ],
    [
      'a node of a network that cannot be read',
      `${site}nodes: [{ network: dogecoin, url: "https://a.example.com" }]\n`,
      'line 5: nodes.0.network must be one of bitcoin, ethereum',
    ],
    [
      'a node whose address holds a password',
      `${site}nodes: [{ network: bitcoin, url: "https://me:pass@a.example.com" }]\n`,
      'line 5: nodes.0.url must hold no password; use keyFrom.',
    ],
    [
      'a node whose key is not set',
      `${site}nodes: [{ network: tron, url: "https://a.example.com", keyHeader: x-key, keyFrom: NO_SUCH_KEY }]\n`,
      'line 5: nodes.0.keyFrom names NO_SUCH_KEY, which is not set.',
    ],
    [
      'a header without a key',
      `${site}nodes: [{ network: tron, url: "https://a.example.com", keyHeader: x-key }]\n`,
      'line 5: nodes.0.network needs both keyHeader and keyFrom, or neither.',
    ],
    [
      'a policy that is not there',
      `${site}    policy: gone.yaml\n`,
      'gone.yaml cannot be read: there is no such file.',
    ],
  ])('names file, line and field of %s', (_, text, problem) => {
    expect(problemOf({ RECOURSE_CONFIG: fileWith(text) })).toContain(problem);
  });

  test('names the place of a problem in the policy file', () => {
    fileWith('version: "1"\nperiods: someday\n', 'policy.yaml');
    const path = fileWith(`${site}    policy: policy.yaml\n`);
    expect(problemOf({ RECOURSE_CONFIG: path })).toMatch(/^policy\.yaml, line 2: periods must be /);
  });

  test('refuses a file that refers to itself without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed'])
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]`);
    expect(problemOf({ RECOURSE_CONFIG: fileWith(bomb.join('\n')) })).toBe('sites.yaml refers to itself too often.');
  });
});

describe('keys of a wallet backend', () => {
  const ed25519 = generateKeyPairSync('ed25519');
  const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = (key: typeof ed25519.publicKey) => key.export({ type: 'spki', format: 'pem' }) as string;
  const withKey = (lines: string) =>
    fileWith(
      `${site}    customerKeys:\n      - { kid: k1, issuer: https://api.example.com, audience: recourse, ${lines} }\n`,
    );

  test('come from a file beside the sites, or from a variable', () => {
    fileWith(pem(ed25519.publicKey), 'key.pem');
    const fromFile = configOf({ RECOURSE_CONFIG: withKey('algorithm: EdDSA, keyFile: key.pem') });
    expect(fromFile.sites[0].customerKeys[0]).toMatchObject({ kid: 'k1', algorithm: 'EdDSA' });
    const fromEnv = configOf({ RECOURSE_CONFIG: withKey('algorithm: HS256, keyFrom: WALLET_KEY'), WALLET_KEY: secret });
    expect(fromEnv.sites[0].customerKeys[0]).toMatchObject({ algorithm: 'HS256', key: secret });
  });

  test.each<[string, string, string]>([
    ['no key at all', 'algorithm: EdDSA', 'kid needs either keyFile or keyFrom beside it.'],
    ['a variable that is not set', 'algorithm: HS256, keyFrom: NO_SUCH', 'keyFrom names NO_SUCH, which is not set.'],
    ['a file that is not there', 'algorithm: EdDSA, keyFile: gone.pem', 'keyFile names a file that cannot be read.'],
    [
      'a weak shared secret',
      'algorithm: HS256, keyFrom: WEAK',
      'keyFrom holds a secret that is too easy to guess; HS256 needs 32 random bytes.',
    ],
    [
      'a public key as a shared secret',
      'algorithm: HS256, keyFrom: PUBLIC',
      'keyFrom holds a PEM key, which HS256 cannot use.',
    ],
    [
      'a private key',
      'algorithm: EdDSA, keyFrom: PRIVATE',
      'keyFrom holds a private key; the relay only needs the public one.',
    ],
    ['a key of another kind', 'algorithm: ES256, keyFrom: PUBLIC', 'keyFrom holds a key that is not for ES256.'],
    ['text that is no key', 'algorithm: ES256, keyFrom: WEAK', 'keyFrom holds no public key in PEM.'],
    ['an algorithm that lets anybody in', 'algorithm: none, keyFrom: WEAK', 'algorithm must be HS256, EdDSA or ES256.'],
  ])('are refused: %s', (_, lines, problem) => {
    const keys = {
      PUBLIC: pem(ed25519.publicKey),
      PRIVATE: ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      WEAK: 'hunter2',
    };
    expect(problemOf({ RECOURSE_CONFIG: withKey(lines), ...keys })).toBe(
      `sites.yaml, line 6: sites.0.customerKeys.0.${problem}`,
    );
  });

  test('ES256 keys are taken', () => {
    const { sites } = configOf({
      RECOURSE_CONFIG: withKey('algorithm: ES256, keyFrom: P256'),
      P256: pem(p256.publicKey),
    });
    expect(sites[0].customerKeys).toHaveLength(1);
  });
});

describe('production', () => {
  const shipped = join(import.meta.dirname, '../policy/default.yaml');
  const production = () => {
    fileWith(readFileSync(shipped, 'utf8').replace('periods: demo', 'periods: confirmed'), 'confirmed.yaml');
    const sites = fileWith(`${site}    requireSignIn: false\n    policy: confirmed.yaml\n`, 'own.yaml');
    return {
      ...{ RECOURSE_ENV: 'production', RECOURSE_SECRET: secret, RECOURSE_CONFIG: sites, RECOURSE_PROXIES: '1' },
    } as Record<string, string>;
  };

  test('starts with sites, periods and a secret of its own', () => {
    expect(configOf(production())).toMatchObject({ environment: 'production', secret });
  });

  test.each<[string, (env: Record<string, string>) => void, string]>([
    ['without sites', (env) => delete env.RECOURSE_CONFIG, 'RECOURSE_CONFIG is not set'],
    [
      'without a secret',
      (env) => delete env.RECOURSE_SECRET,
      'RECOURSE_SECRET is not set; make one with: openssl rand -base64 32',
    ],
    [
      'with a secret from the repository',
      (env) => Object.assign(env, { RECOURSE_SECRET: published }),
      'RECOURSE_SECRET was published with the source of Recourse.',
    ],
    [
      'with a metrics token from the repository',
      (env) => Object.assign(env, { RECOURSE_METRICS_TOKEN: published }),
      'RECOURSE_METRICS_TOKEN was published',
    ],
    [
      'with a wallet key from the repository',
      (env) =>
        Object.assign(env, {
          WALLET_KEY: published,
          RECOURSE_CONFIG: fileWith(
            `${site}    policy: confirmed.yaml\n    customerKeys:\n      - { kid: k, algorithm: HS256, keyFrom: WALLET_KEY, issuer: i, audience: a }\n`,
          ),
        }),
      'customerKeys.0.keyFrom holds a key that was published with the source',
    ],
    ...['changeme-changeme-changeme-changeme', 'a'.repeat(64), 'short', 'your-secret-here-your-secret-here-1'].map(
      (weak): [string, (env: Record<string, string>) => void, string] => [
        `with the secret "${weak.slice(0, 20)}"`,
        (env) => Object.assign(env, { RECOURSE_SECRET: weak }),
        'RECOURSE_SECRET is too easy to guess',
      ],
    ),
    [
      'without a word about proxies',
      (env) => delete env.RECOURSE_PROXIES,
      'RECOURSE_PROXIES is not set; say how many proxies stand in front of the relay',
    ],
    [
      'in the folder of the demo',
      (env) => {
        mkdirSync(join(folder, 'demo'), { recursive: true });
        writeFileSync(join(folder, 'demo', 'demo-secret'), 'x');
        env.RECOURSE_DATA = 'demo';
      },
      'a folder of the demo; production needs one of its own.',
    ],
    ...['DEBUG', 'NODE_DEBUG'].map((name): [string, (env: Record<string, string>) => void, string] => [
      `with ${name}`,
      (env) => Object.assign(env, { [name]: 'socket.io*' }),
      `${name} is set; it prints what customers write`,
    ]),
    [
      'with a debugger’s door',
      (env) => Object.assign(env, { NODE_OPTIONS: '--inspect=0.0.0.0:9229' }),
      'NODE_OPTIONS opens the process',
    ],
    [
      'with an open Redis',
      (env) => Object.assign(env, { REDIS_URL: 'redis://10.0.0.5:6379' }),
      'REDIS_URL has no password',
    ],
    [
      'with an origin that is not https',
      (env) => Object.assign(env, { RECOURSE_CONFIG: fileWith(`${site}    origins: ["http://a.example.com"]\n`) }),
      'sites.0.origins.0 must begin with https:// in production.',
    ],
    [
      'with a site that says nothing of who its customers are',
      (env) =>
        Object.assign(env, {
          RECOURSE_CONFIG: fileWith(`${site.replace(/ {4}requireSignIn.*\n/, '')}    policy: confirmed.yaml\n`),
        }),
      'has no customerKeys, so nobody could be known',
    ],
    [
      'with a sign-in that nobody could pass',
      (env) =>
        Object.assign(env, {
          RECOURSE_CONFIG: fileWith(`${site}    requireSignIn: true\n    policy: confirmed.yaml\n`),
        }),
      'sites.0.requireSignIn needs customerKeys',
    ],
    [
      'with the periods of the demo',
      (env) => Object.assign(env, { RECOURSE_CONFIG: fileWith(`${site}    policy: ${shipped}\n`) }),
      'periods is still "demo"',
    ],
  ])('does not start %s', (_, spoil, problem) => {
    const env = production();
    spoil(env);
    expect(problemOf(env)).toContain(problem);
  });
});

test('every key that stands in this repository is known as published', () => {
  const root = join(import.meta.dirname, '../..');
  const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.mjs', '*.yaml', '*.md'], {
    cwd: root,
    encoding: 'utf8',
  });
  const found = files
    .split('\n')
    .filter((file) => file !== '' && existsSync(join(root, file)))
    .flatMap((file) => [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        // Keys are ASCII; a sentence about secrets in another language is none.
        /(?:key|secret|token|shared|published)\w*\s*[:=]\s*['"]([!#-&(-~]{32,})['"]/gi,
      ),
    ])
    .map(([, literal = '']) => literal)
    .filter((literal) => !isWeakSecret(literal));
  expect(found).toContain(published);
  expect(found.filter((literal) => !isPublished(literal))).toEqual([]);
});

test('development keeps one secret in the data folder, for this account only', () => {
  const first = keptSecret(folder);
  expect(keptSecret(folder)).toBe(first);
  expect(Buffer.from(first, 'base64url')).toHaveLength(32);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});
