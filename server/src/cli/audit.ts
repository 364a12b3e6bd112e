// `recourse audit list`: what was done on a site beside its conversations and cases.
// Owns the command and how an entry is printed. Nothing here writes.
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
