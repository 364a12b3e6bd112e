import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { logId } from '@recourse/shared/kit';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGuard } from '../desk/guard.ts';
import { embeddedLog } from '../log/embeddedLog.ts';
import { testAgent } from '../testing/testCore.ts';
import { testSite } from '../testing/testSite.ts';
import { runCommand } from './main.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recourse-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(line: string, input: string | NodeJS.ReadableStream = '') {
  const said = { out: '', err: '' };
  const exit = await runCommand(line.split(' '), {
    ...{ env: { RECOURSE_DATA: folder }, cwd: folder },
    input: typeof input === 'string' ? Readable.from([input]) : input,
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
  });
  return { exit, ...said };
}

const lines = (...values: unknown[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;
const parsed = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const commands = [
  'serve',
  'agent add',
  'agent list',
  'agent role',
  'agent password',
  'agent reset-totp',
  'agent sign-out',
  'agent disable',
  'audit list',
  'audit verify',
  'policy check',
  'policy try',
  'config sign',
  'config check',
  'config relay-key',
  'log rebuild-indexes',
  'check secret',
  'check agent-message',
  'check address',
  'check transaction',
  'case export',
  'case verify',
  'customer remove',
];

test.each(commands)('recourse %s --help says what it does, its options and its exit codes', async (name) => {
  const { exit, out } = await run(`${name} --help`);
  expect(exit).toBe(0);
  expect(out).toMatch(new RegExp(`^recourse ${name}`));
  expect(out).toMatch(/--json[\s\S]*Exit codes/);
});

test('recourse --help lists every command', async () => {
  const { out } = await run('--help');
  for (const name of commands) expect(out).toContain(`recourse ${name}`);
});

test.each([
  ['fly', 'There is no command "fly". See: recourse --help\n'],
  ['agent fire', 'There is no command "agent fire". See: recourse --help\n'],
  ['agent list --all', "Unknown option '--all'. See: recourse agent list --help\n"],
  ['policy check', 'FILE is missing. See: recourse policy check --help\n'],
  ['policy check a b', '"b" is one argument too many. See: recourse policy check --help\n'],
  ['agent add --login x', 'An agent needs --login and --name.\n'],
  ['audit list --limit 0', '--limit is "0"; it must be a whole number from 1 to 1000.\n'],
  ['audit list --before x', '--before is "x"; it must be the position of an entry.\n'],
  ['customer remove', 'Say whom: either --subject or --of.\n'],
  ['customer remove --of a --subject b', 'Say whom: either --subject or --of.\n'],
  [
    'customer remove --of a --reference 客户要求',
    '--reference must be 1 to 64 letters, digits, dots, dashes or slashes.\n',
  ],
  ['agent list --site cove', 'There is no site "cove"; there are: berthwell.\n'],
])('recourse %s is a wrong command line', async (line, err) => {
  expect(await run(line)).toEqual({ exit: 64, out: '', err });
});

test('nobody is removed who is not there', async () => {
  expect(await run('customer remove --of RC-0000-0000-0000-0000 --yes')).toEqual({
    ...{ exit: 1, out: '', err: 'There is nothing by the name RC-0000-0000-0000-0000.\n' },
  });
});

test('with --json a problem is JSON too', async () => {
  const { exit, out } = await run('agent disable nobody --json');
  expect([exit, JSON.parse(out)]).toEqual([1, { ok: false, problem: 'There is no agent with the login nobody.' }]);
});

describe('recourse agent', () => {
  test('adds, lists and disables', async () => {
    const added = await run('agent add --login Rosa --name Rosa --capacity 6 --json', 'plum tree over the wall\n');
    const agent = {
      id: expect.stringMatching(/^ag_/),
      site: 'berthwell',
      login: 'rosa',
      name: 'Rosa',
      capacity: 6,
      disabled: false,
    };
    expect(JSON.parse(added.out)).toMatchObject({ ok: true, agent });
    expect((await run('agent disable ROSA')).out).toBe('rosa is disabled.\n');
    expect(JSON.parse((await run('agent list --json')).out).agents).toMatchObject([{ ...agent, disabled: true }]);
    expect((await run('agent add --login rosa --name Rosa', 'plum tree over the wall')).err).toBe(
      'There is an agent with the login rosa already.\n',
    );
  });

  test('gives a role, at the making and later, and none that there is not', async () => {
    const make = (login: string, role: string) =>
      run(`agent add --login ${login} --name ${login} --role ${role} --json`, 'plum tree over the wall');
    expect(JSON.parse((await make('sena', 'supervisor')).out).agent).toMatchObject({ role: 'supervisor' });
    expect((await run('agent role sena admin')).out).toBe('sena is an admin now.\n');
    expect((await run('agent list')).out).toMatch(/ {2}sena {2}sena {2}admin\n/);
    const told = 'There is no role "owner"; there are: agent, senior, supervisor, admin.';
    expect((await run('agent role sena owner')).err).toBe(`${told}\n`);
    expect(JSON.parse((await make('olga', 'owner')).out)).toEqual({ ok: false, problem: told });
    expect((await run('agent role nobody admin')).err).toBe('There is no agent with the login nobody.\n');
  });

  test('changes a password, signs out and takes a second factor away, by login or by id', async () => {
    const added = await run('agent add --login mira --name Mira', 'plum tree over the wall');
    const id = added.out.trim();
    expect((await run('agent password mira', 'berthwell support')).err).toBe(
      'The password is too close to the login, the name or the site.\n',
    );
    expect((await run('agent password mira', 'short')).err).toBe('The password needs at least 15 characters.\n');
    expect((await run(`agent password ${id}`, 'a hill of small stones')).out).toBe('mira has another password now.\n');
    expect((await run(`agent reset-totp ${id}`)).out).toBe('mira has no second factor now.\n');
    expect((await run('agent sign-out mira')).out).toBe('mira is signed out everywhere.\n');
    expect((await run('agent password nobody', 'a hill of small stones')).err).toBe(
      'There is no agent with the login nobody.\n',
    );
  });

  test('leaves each change in the audit, and no password', async () => {
    await run('agent add --login vera --name Vera --role senior', 'plum tree over the wall');
    await run('agent role vera supervisor');
    await run('agent password vera', 'a hill of small stones');
    await run('agent reset-totp vera');
    await run('agent sign-out vera');
    await run('agent disable vera');
    const listed = await run('audit list --json --limit 6');
    const { entries } = JSON.parse(listed.out) as {
      entries: Array<{ at: number; by: object; entry: { type: string } }>;
    };
    expect(entries.map(({ entry }) => entry.type)).toEqual([
      'agentDisabled',
      'agentSignedOutEverywhere',
      'agentSecondFactorRemoved',
      'agentPasswordChanged',
      'agentRankChanged',
      'agentAdded',
    ]);
    expect(entries[4]).toMatchObject({ entry: { agent: { name: 'Vera' }, before: 'senior', rank: 'supervisor' } });
    for (const { by } of entries) expect(by).toEqual({ role: 'relay' });
    const older = await run(`audit list --limit 1 --before ${entries[5]!.at + 1}`);
    expect(older.out).toMatch(/^\d+ {2}20\S+Z {2}agentAdded {2}agent=Vera\(ag_\S+\) rank=senior by=commandLine\n$/);
    expect((await run('audit list --limit 1000')).out).not.toMatch(/plum|hill of small/);
  });

  test('says whether the audit is whole, and against a head that was kept', async () => {
    await run('agent add --login nora --name Nora', 'plum tree over the wall');
    const { out } = await run('audit verify --json');
    const { entries, head } = JSON.parse(out) as { entries: number; head: { seq: number; chain: string } };
    expect(entries).toBeGreaterThan(0);
    const kept = `${head.seq}:${head.chain}`;
    expect((await run('audit verify')).out).toBe(`Whole: ${entries} entries. Head ${kept}\n`);
    await run('agent role nora senior');
    expect((await run(`audit verify --head ${kept}`)).exit).toBe(0);
    expect((await run(`audit verify --head ${head.seq}:${'0'.repeat(64)}`)).err).toMatch(/not the one that was kept/);
    expect((await run(`audit verify --head ${head.seq + 5}:${head.chain}`)).err).toMatch(/an entry is missing/);
    expect((await run('audit verify --head mine')).exit).toBe(64);

    // Whoever has the machine has the file: what he does to it shows.
    const files = new Database(join(folder, 'log.db'));
    const of = `log IN (SELECT id FROM logs WHERE log LIKE '%.st.%')`;
    const said = async () => (await run('audit verify')).err;
    const { body } = files.prepare(`SELECT body FROM events WHERE ${of} AND seq = 1`).get() as { body: string };
    files
      .prepare(`UPDATE events SET body = ? WHERE ${of} AND seq = 1`)
      .run(body.replace('agentAdded', 'agentNoted').replace('"name":"', '"name":"x'));
    expect(await said()).toMatch(/an entry was changed \(entry 1\)/);
    files.prepare(`UPDATE events SET body = ? WHERE ${of} AND seq = 1`).run(body);
    expect(await said()).toBe('');
    files.prepare(`UPDATE events SET seq = seq + 1000 WHERE ${of} AND seq = ${head.seq}`).run();
    expect(await said()).toMatch(/an entry is missing/);
    files.prepare(`UPDATE events SET seq = seq - 1000 WHERE ${of} AND seq = ${head.seq + 1000}`).run();
    files.close();
    expect(await said()).toBe('');
  });

  test('writes down that a case was taken out by the command line, and what for, before it hands it out', async () => {
    const id = logId({ site: 'berthwell', kind: 'rc', unique: '5TKD0F3W71PE9XQM' });
    const log = await embeddedLog({ folder });
    const author = { role: 'customer' as const, id: 'dv_mei' };
    await log.append({
      ...{ log: id, expected: await log.head(id), command: `${'c'.repeat(22)}.1`, commandDigest: '0'.repeat(64) },
      events: [{ type: 'caseNudged', version: 1, isPublic: true, time: 1, author, body: { answerBy: 2, againAt: 3 } }],
    });
    await log.close();
    const taken = async () => {
      const { entries } = JSON.parse((await run('audit list --json --limit 200')).out);
      return (entries as Array<{ entry: { type: string } }>)
        .map(({ entry }) => entry)
        .filter((entry) => entry.type === 'exported');
    };
    expect(await run(`case export ${id} --reason fun`)).toMatchObject({
      ...{ exit: 64, err: '--reason must be one of askedByCustomer, bankDispute, authority, review.\n' },
    });
    expect((await run('case export RC-0000-0000-0000-0000')).exit).toBe(1);
    expect(await taken()).toEqual([]);
    const { exit, out } = await run('case export RC-5TKD-0F3W-71PE-9XQM --reason authority');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ caseNumber: 'RC-5TKD-0F3W-71PE-9XQM' });
    const entry = { type: 'exported', what: 'caseDossier', log: id, by: 'commandLine', reason: 'authority' };
    expect(await taken()).toEqual([entry]);
  });

  test('asks twice for a password at the keyboard, and shows neither', async () => {
    const keyboard = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const typing = run('agent add --login kim --name Kim', keyboard);
    // As terminals send them: key by key, with a slip taken back.
    for (const key of 'plum tree ovet\u007fr the wall\r') keyboard.write(key);
    keyboard.write('plum tree over the wall\r');
    const { exit, out, err } = await typing;
    expect([exit, out]).toEqual([0, expect.stringMatching(/^ag_/)]);
    expect(err).toBe('Password for kim: \nThe same again: \n');
  });

  test('gives up where the two are not the same, or on Ctrl-C', async () => {
    for (const keys of ['plum tree over the wall\rplum tree over the hill\r', 'plum\u0003']) {
      const keyboard = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
      const typing = run('agent add --login lee --name Lee', keyboard);
      for (const half of keys.split(/(?<=\r)/)) keyboard.write(half);
      expect((await typing).exit).toBe(1);
    }
    expect((await run('agent list')).out).not.toContain('lee');
  });
});

describe('recourse policy check', () => {
  const shipped = join(import.meta.dirname, '../../policy/default.yaml');

  test('takes the policy that ships, and says whose periods it has', async () => {
    expect(await run(`policy check ${shipped} --json`)).toMatchObject({
      exit: 0,
      out: expect.stringContaining('"periods":"demo"'),
    });
    expect((await run(`policy check ${shipped} --production`)).exit).toBe(1);
  });

  test('names every problem with its line', async () => {
    const file = join(folder, 'policy.yaml');
    writeFileSync(
      file,
      readFileSync(shipped, 'utf8')
        .replace('periods: demo', 'periods: soon')
        .replace(/^timeZone: .*$/m, 'timeZone: Mars/Base'),
    );
    const { exit, err } = await run('policy check policy.yaml');
    expect(exit).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/line \d+: periods must be/),
      expect.stringMatching(/line \d+: timeZone must be/),
    ]);
  });
});

describe('recourse check', () => {
  const phrase = `${'abandon '.repeat(11)}about`;

  test('answers a line for a line, in order', async () => {
    const input = lines(
      { id: 'a', text: phrase },
      { id: 2, text: 'Where is my refund?' },
      { id: 'c', text: `0x${'ab'.repeat(32)}`, field: 'transactionId' },
    );
    const { exit, out } = await run('check secret', input);
    expect(exit).toBe(0);
    expect(parsed(out)).toEqual([
      { id: 'a', verdict: 'block', rule: 'recoveryPhrase' },
      { id: 2, verdict: 'allow', rule: null },
      { id: 'c', verdict: 'allow', rule: null },
    ]);
  });

  test('reads lines of one thread as one conversation, and of others not', async () => {
    const key = 'ab12'.repeat(16);
    const input = lines(
      ...[
        { id: 1, thread: 'x', text: 'This is my private key:' },
        { id: 2, thread: 'y', text: key },
      ],
      { id: 3, thread: 'x', text: key },
    );
    expect(parsed((await run('check secret', input)).out).map(({ verdict }) => verdict)).toEqual([
      'allow',
      'ask',
      'block',
    ]);
  });

  test('judges addresses and transaction ids by their network', async () => {
    const address = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';
    const input = lines(
      { id: 1, network: 'ethereum', value: address },
      { id: 2, network: 'ethereum', value: address.replace('5aA', '5aa') },
      { id: 3, network: 'bitcoin', value: address },
      { id: 4, network: 'bitcoin:testnet', value: 'mzK2FFDEhxqHcmrJw1ysqFkVyhUULo45hZ' },
    );
    expect(parsed((await run('check address', input)).out)).toEqual([
      { id: 1, verdict: 'valid', rule: null },
      { id: 2, verdict: 'invalid', rule: 'badChecksum' },
      { id: 3, verdict: 'invalid', rule: 'badFormat' },
      { id: 4, verdict: 'valid', rule: null },
    ]);
    const id = 'AB'.repeat(32);
    const ids = lines(
      { id: 1, network: 'bitcoin', value: `https://mempool.space/tx/${id.toLowerCase()}` },
      { id: 2, network: 'xrp', value: id },
      { id: 3, network: 'polygon', value: id },
    );
    expect(parsed((await run('check transaction', ids)).out).map(({ verdict }) => verdict)).toEqual([
      'valid',
      'valid',
      'invalid',
    ]);
    expect((await run('check address', lines({ id: 1, network: 'nowhere', value: 'x' }))).exit).toBe(1);
  });

  test('judges what an agent writes', async () => {
    const input = lines(
      { id: 1, text: 'Please send me your recovery phrase.' },
      { id: 2, text: 'Never share your recovery phrase.' },
    );
    expect(parsed((await run('check agent-message', input)).out)).toMatchObject([
      { id: 1, verdict: 'block', rule: 'asksForPhrase' },
      { id: 2, verdict: 'allow' },
    ]);
  });

  test('gives the verdicts of the relay on an agent’s words, in a thread as in a conversation', async () => {
    const said = [
      '请把您的助',
      '记词发给我',
      'Import this: legal winner thank year wave sausage worth useful legal winner thank yellow',
      'If your bank asks, say it is a payment to a friend',
      '对方让您“先转一笔小额测试”的话，别转，测试成功以后他就会让您转全部',
      '麻烦发一下身份证照片',
      '您好，请提供交易哈希',
    ];
    const guard = createGuard();
    const relay: unknown[] = [];
    for (const [at, text] of said.entries()) {
      const command = { type: 'postMessage' as const, id: `${at}`, log: 'harbor.cv.00.x', text, assignment: 1 };
      const asked = {
        caller: testAgent('kai'),
        command: command as never,
        recent: said.slice(0, at),
        site: testSite(),
      };
      const judged = await guard.judge(asked);
      relay.push(
        judged.name === 'stopped'
          ? { verdict: 'block', rule: judged.failure.rule }
          : { verdict: judged.caution ? 'warn' : 'allow', rule: judged.caution ?? null },
      );
    }
    const input = lines(...said.map((text, id) => ({ id, text, thread: 'a' })));
    const told = parsed((await run('check agent-message', input)).out);
    expect(told.map(({ verdict, rule }) => ({ verdict, rule }))).toEqual(relay);
    expect(told.map(({ verdict }) => verdict)).toEqual(['warn', 'block', 'block', 'warn', 'allow', 'warn', 'allow']);
  });

  test('stops at a line that it cannot read, without repeating it', async () => {
    const { exit, out, err } = await run('check secret', `${lines({ id: 1, text: 'hello' })}${phrase}\n`);
    expect([exit, err]).toEqual([1, 'Line 2 is not JSON.\n']);
    expect(parsed(out)).toHaveLength(1);
    expect((await run('check secret', lines({ id: 1 }))).err).toBe('Line 1 has no proper "text".\n');
  });
});
