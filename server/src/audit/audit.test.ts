import { siteLogFor, verifyChain } from '@recourse/shared/kit';
import type { AuditEntry } from '@recourse/shared/site';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../testing/testCore.ts';
import { startRedis, type TestRedis } from '../testing/testRedis.ts';
import { createAudit } from './audit.ts';

const kai = { id: 'ag_kai', name: 'Kai' };
const signedIn = (name: string): AuditEntry => ({
  ...{ type: 'agentSignedIn', agent: { id: `ag_${name}`, name }, from: '198.51.100.0/24', with: 'password' },
});

let redis: TestRedis;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

describe.each(['embedded', 'redis'] as const)('the audit over %s', (store) => {
  let core: TestCore;
  beforeAll(async () => {
    core = await openTestCore(store === 'redis' ? { redis: redis.url } : {});
  });
  afterAll(() => core.close());

  const auditOf = ({ log, clock }: TestCore) => createAudit({ log, now: () => clock.now });

  test('keeps every entry of relays that write at once, each once, in a chain that verifies', async () => {
    const another = await core.another();
    const [one, two] = [auditOf(core), auditOf(another)];
    const names = Array.from({ length: 40 }, (_, at) => `a${at}`);
    await Promise.all(names.map((name, at) => (at % 2 ? one : two).record('harbor', signedIn(name))));
    const entries = await one.list('harbor', { limit: 100 });
    expect(entries.map(({ entry }) => entry.type === 'agentSignedIn' && entry.agent.name).sort()).toEqual(names.sort());
    expect(entries.map(({ at }) => at)).toEqual(names.map((_, at) => names.length - at));
    const events = await core.events(siteLogFor('harbor'));
    expect(verifyChain(events)).toMatchObject({ name: 'whole', withheldBodies: 0 });
    await another.close();
  });

  test('lists behind an entry, newest first, and of this site only', async () => {
    const audit = auditOf(core);
    await audit.record('cove', signedIn('first'));
    await audit.record('cove', {
      type: 'agentRankChanged',
      agent: kai,
      before: 'agent',
      rank: 'senior',
      by: 'commandLine',
    });
    await audit.record('cove', { type: 'agentDisabled', agent: kai, by: { id: 'ag_su', name: 'Su' } });
    const all = await audit.list('cove', { limit: 10 });
    expect(all.map(({ entry, by }) => [entry.type, by])).toEqual([
      ['agentDisabled', { role: 'agent', id: 'ag_su', name: 'Su' }],
      ['agentRankChanged', { role: 'relay' }],
      ['agentSignedIn', { role: 'agent', id: 'ag_first', name: 'first' }],
    ]);
    expect(await audit.list('cove', { before: all[1]!.at, limit: 10 })).toEqual([all[2]]);
  });

  test('takes an entry with a cause once', async () => {
    const audit = auditOf(core);
    const cause = 'AAAAAAAAAAAAAAAAAAAAAA.1';
    await audit.record('quay', signedIn('twice'), cause);
    await audit.record('quay', signedIn('twice'), cause);
    expect(await audit.list('quay', { limit: 10 })).toHaveLength(1);
  });

  test('holds nothing but named members, and no long text', async () => {
    const audit = auditOf(core);
    const more = { ...signedIn('more'), text: 'legal winner thank year' } as unknown as AuditEntry;
    await audit.record('pier', more);
    const [event] = await core.events(siteLogFor('pier'));
    expect(JSON.stringify(event)).not.toContain('winner');
    const revealed = { type: 'fieldRevealed', agent: kai, log: 'l' } as const;
    const long: AuditEntry = { ...revealed, field: 'x'.repeat(400), reason: 'matchPayment' };
    await expect(audit.record('pier', long)).rejects.toThrow('not an audit entry');
    // Nobody reveals anything for no reason.
    const why = { ...revealed, field: 'transactionId' } as unknown as AuditEntry;
    await expect(audit.record('pier', why)).rejects.toThrow('not an audit entry');
    expect(await audit.list('pier', { limit: 10 })).toHaveLength(1);
  });

  test('is no log that anybody may follow or write', async () => {
    await auditOf(core).record('harbor', signedIn('closed'));
    const log = siteLogFor('harbor');
    const caller = { role: 'agent' as const, site: 'harbor', id: 'ag_admin', name: 'Admin', rank: 'admin' as const };
    const ack = await core.send(caller, { type: 'postNote', log, text: 'hello' });
    expect(ack).toEqual({ ok: false, failure: { code: 'notFound' } });
  });
});
