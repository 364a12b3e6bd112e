// `recourse audit list` and `verify`: what was done on a site beside its conversations and cases, and whether all of it is there.
// Owns the commands and how an entry is printed. Nothing here writes.
import { type ChainVerdict, chainStart, siteLogFor, verifyChain } from '@recourse/shared/kit';
import { createAudit, type RecordedEntry } from '../audit/audit.ts';
import { exits } from '../exits.ts';
import { atAgentDesk, siteOption } from './agentDesk.ts';
import { answer, type Command, fail } from './command.ts';

const most = 1_000;

export const auditList: Command = {
  name: 'audit list',
  usage: '[--site SITE] [--limit N] [--before POSITION]',
  summary:
    'Lists what was done on a site, the newest first: sign-ins, changes of agents, what was revealed and exported, alerts.',
  options: {
    site: siteOption,
    limit: { type: 'string', help: `how many entries, 1 to ${most}; 50 unless told` },
    before: { type: 'string', help: 'only entries before this position, to read on' },
  },
  takes: [],
  run: (given, terminal) => {
    const { limit = '50', before } = given.options as Record<string, string | undefined>;
    if (!isWhole(limit) || Number(limit) > most) {
      return Promise.resolve(
        fail(terminal, given.json, exits.usage, `--limit is "${limit}"; it must be a whole number from 1 to ${most}.`),
      );
    }
    if (before !== undefined && !isWhole(before)) {
      return Promise.resolve(
        fail(terminal, given.json, exits.usage, `--before is "${before}"; it must be the position of an entry.`),
      );
    }
    return atAgentDesk(given, terminal, async ({ site, stores }) => {
      const entries = await createAudit({ log: stores.log, now: Date.now }).list(site.id, {
        ...(before !== undefined && { before: Number(before) }),
        limit: Number(limit),
      });
      answer(terminal, given.json, { ok: true, entries }, entries.map(line).join('\n') || 'There is nothing.');
      return exits.ok;
    });
  },
};

const page = 500;

export const auditVerify: Command = {
  name: 'audit verify',
  usage: '[--site SITE] [--head POSITION:CHAIN]',
  summary:
    'Says whether the audit of a site is whole: no entry changed, taken out or put in. Keep the head that it prints elsewhere, and hold a later audit against it.',
  options: {
    site: siteOption,
    head: {
      type: 'string',
      help: 'a head that was kept; without one, entries cut off at the end and a wholly new chain do not show',
    },
  },
  takes: [],
  run: (given, terminal) => {
    const { head: kept } = given.options as Record<string, string | undefined>;
    const [, at, chain] = /^([1-9][0-9]{0,8}):([0-9a-f]{64})$/.exec(kept ?? '') ?? [];
    if (kept !== undefined && chain === undefined) {
      return Promise.resolve(
        fail(
          terminal,
          given.json,
          exits.usage,
          `--head is "${kept}"; it must be a position, a colon and 64 hex digits.`,
        ),
      );
    }
    const head = chain === undefined ? undefined : { seq: Number(at), chain };
    return atAgentDesk(given, terminal, async ({ site, stores: { log } }) => {
      let after = { seq: 0, chain: chainStart };
      for (;;) {
        const events = await log.read(siteLogFor(site.id), { after: after.seq, limit: page });
        const isLast = events.length < page;
        // Behind the kept head it has been held against; before, this page may end short of it.
        const within = head && head.seq >= after.seq && (isLast || head.seq <= after.seq + events.length) && { head };
        const verdict = verifyChain(events, { after, ...within });
        if (verdict.name === 'broken') {
          const problem = `The audit of ${site.id} is not whole: ${broken[verdict.because]} (entry ${verdict.seq}).`;
          return fail(terminal, given.json, exits.failed, problem);
        }
        after = verdict.head;
        if (!isLast) continue;
        const facts = { ok: true, entries: after.seq, head: after };
        const said = `Whole: ${after.seq} entries. Head ${after.seq}:${after.chain}`;
        answer(terminal, given.json, facts, after.seq === 0 ? 'There is nothing.' : said);
        return exits.ok;
      }
    });
  },
};

const broken: Readonly<Record<(ChainVerdict & { name: 'broken' })['because'], string>> = {
  missing: 'an entry is missing',
  changedEvent: 'an entry was changed',
  changedChain: 'the chain was changed',
  otherHead: 'it is not the one that was kept',
};

const isWhole = (text: string) => /^[1-9][0-9]{0,8}$/.test(text);

/** `12  2026-11-23T04:00:00.000Z  agentRankChanged  agent=Kai(ag_…) before=agent rank=senior by=commandLine` */
function line({ at, time, entry }: RecordedEntry): string {
  const { type, ...rest } = entry;
  const members = Object.entries(rest).map(([name, value]) => `${name}=${shown(value)}`);
  return [at, new Date(time).toISOString(), type, members.join(' ')].join('  ');
}

function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { id, name } = value as { id?: unknown; name?: unknown };
  return id === undefined ? JSON.stringify(value) : `${String(name)}(${String(id)})`;
}
