// `recourse customer remove`: shows what is kept of one customer, and with --yes removes it.
// Owns the command, what it asks for and what it says. What is found and removed, customerRecord and customerRemoval know.
import { caseNumber, isLogId, type LogId, parseLogId } from '@recourse/shared/kit';
import { agentAccounts } from '../access/accounts.ts';
import { knownId } from '../access/customers.ts';
import { createAudit } from '../audit/audit.ts';
import { keptSecret } from '../config/secrets.ts';
import { type ExitCode, exits } from '../exits.ts';
import { StoreUnavailable } from '../log/storeUnavailable.ts';
import { chosenSite, noSite, siteOption } from './agentDesk.ts';
import { answer, type Command, fail, type Given, type Terminal } from './command.ts';
import type { CustomerRecord } from './customerRecord.ts';
import type { RemovalPorts } from './customerRemoval.ts';
import { findCase } from './findCase.ts';
import { withStores } from './withStores.ts';

const customerId = /^(kn|dv)_[A-Za-z0-9_-]{22}$/;
const referenceShape = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/;

export const customerRemove: Command = {
  name: 'customer remove',
  usage: '(--subject SUBJECT | --of ID) [--site SITE] [--reference NUMBER] [--force] [--yes]',
  summary: `Removes everything of one customer: conversations, cases, files, drafts, his own word, devices and links. Without --yes it only shows what would go.
What stays is a tombstone: ids, times, digests and chains, and an entry in the audit. Nothing goes while money is on its way to him or a
bank dispute is open. A case that waits for an answer goes with --force only. Relays may run meanwhile.`,
  options: {
    subject: { type: 'string', help: "his name in your own backend: the token's sub" },
    of: { type: 'string', help: 'a case number (RC-…), or the id of a case, a conversation or a customer' },
    site: siteOption,
    reference: { type: 'string', help: 'your number of his request, for the audit; letters and digits, no words' },
    force: { type: 'boolean', help: 'also cases that wait for an answer' },
    yes: { type: 'boolean', help: 'remove it; nobody can bring it back' },
  },
  takes: [],
  run: (given, terminal) => {
    const { subject, of, reference } = given.options as Record<string, string | undefined>;
    if ((subject === undefined) === (of === undefined))
      return problem(given, terminal, exits.usage, 'Say whom: either --subject or --of.');
    if (reference !== undefined && !referenceShape.test(reference))
      return problem(
        given,
        terminal,
        exits.usage,
        '--reference must be 1 to 64 letters, digits, dots, dashes or slashes.',
      );
    return withStores(terminal, given.json, async ({ config, stores }) => {
      const site = chosenSite(config, given);
      if (!site) return noSite(given, terminal, config);
      // Here, so that the small commands do not load a whole relay.
      const { createShelf } = await import('../desk/shelf.ts');
      const { indexTail } = await import('../follow-ups/indexTail.ts');
      const { customerRecord } = await import('./customerRecord.ts');
      const { log, state, evidence } = stores;
      const shelf = createShelf({ log, state });
      const secret = config.secret ?? keptSecret(config.dataFolder);
      const accounts = agentAccounts({ documents: state.documents, now: Date.now, siteWords: () => [] });
      const agents = (await accounts.list(site.id)).map(({ id }) => id);
      const ports: RemovalPorts = { ...{ log, state, evidence, shelf, agents, secret }, site: site.id, now: Date.now };
      await indexTail(ports);
      const names = subject === undefined ? await namesOf(ports, of!) : [knownId({ secret, site: site.id, subject })];
      if (names.length === 0) return fail(terminal, given.json, exits.failed, `There is nothing by the name ${of}.`);
      const record = await customerRecord(ports, names);
      if (!given.options.yes) return show(given, terminal, record);
      return remove(given, terminal, { ports, record, files: offTheDisk[config.store.name] });
    });
  },
};

/** Of the customer whose this is, or was. */
async function namesOf({ log, site, shelf }: RemovalPorts, named: string): Promise<string[]> {
  if (customerId.test(named)) return [named];
  const id = isLogId(named) ? named : await findCase(log, named, [site]);
  const parts = id === undefined ? undefined : parseLogId(id);
  if (id === undefined || parts?.site !== site || (parts.kind !== 'cv' && parts.kind !== 'rc')) return [];
  const loaded = await shelf.refresh(id);
  return (loaded.kind === 'cv' || loaded.kind === 'rc') && loaded.state.name !== 'none'
    ? [loaded.state.customer.id]
    : [];
}

const standing = {
  money: 'money is on its way to him, so it stays: record the payout, or close it, first',
  dispute: 'a dispute is open at his bank, so it stays: close it first',
  open: 'waits for an answer: it goes with --force only',
  mayGoOn: 'ended, but it could still go on; he gives that up',
} as const;

const nobody =
  'no conversation and no case. If there should be some: names are derived with RECOURSE_SECRET, which must be that of the relays.';

function show(given: Given, terminal: Terminal, record: CustomerRecord): ExitCode {
  const { cases, conversations } = record;
  const lines = [
    `${record.ids.join(', ')}`,
    ...cases.map(({ log, bar, files }) => {
      const withFiles = files === 0 ? '' : `, ${count(files, 'file')}`;
      return `  case ${caseNumber(log)}${withFiles}: ${bar === undefined ? 'ended' : standing[bar]}`;
    }),
    ...conversations.map((log) => `  conversation ${log}`),
    ...(cases.length + conversations.length === 0 ? [`  ${nobody}`] : []),
    `  ${count(record.stops.length, 'stopped line')}, ${count(record.uploads.length, 'unfinished upload')}; draft, own word, devices, recovery code and your name for him, where there are any`,
    refusalOf(record, given) ?? 'Nothing was removed. With --yes it is, and nobody can bring it back.',
  ];
  answer(
    terminal,
    given.json,
    { ok: true, removed: false, mayGo: !refusalOf(record, given), ...record },
    lines.join('\n'),
  );
  return exits.ok;
}

/** All or nothing: what is left would still tell of him. */
function refusalOf({ cases }: CustomerRecord, given: Given): string | undefined {
  const held = cases.filter(({ bar }) => bar === 'money' || bar === 'dispute');
  const open = given.options.force ? [] : cases.filter(({ bar }) => bar === 'open');
  const named = (some: typeof cases) => some.map(({ log }) => caseNumber(log)).join(', ');
  if (held.length > 0) return `Nothing goes before this has ended: ${named(held)}.`;
  return open.length > 0
    ? `Nothing goes while a case waits for an answer, unless with --force: ${named(open)}.`
    : undefined;
}

async function remove(
  given: Given,
  terminal: Terminal,
  { ports, record, files }: { ports: RemovalPorts; record: CustomerRecord; files: string },
): Promise<ExitCode> {
  const refusal = refusalOf(record, given);
  if (refusal) return fail(terminal, given.json, exits.failed, `${refusal} Nothing was removed.`);
  const { removeCustomer } = await import('./customerRemoval.ts');
  const { createWiping } = await import('../retention/wiping.ts');
  const { customerRecord } = await import('./customerRecord.ts');
  const evenOpen = given.options.force === true;
  const counts = {
    conversations: record.conversations.length,
    cases: record.cases.length,
    files: record.cases.reduce((sum, { files }) => sum + files, 0),
  };
  const { reference } = given.options as { reference?: string };
  await createAudit({ log: ports.log, now: ports.now }).record(ports.site, {
    ...{ type: 'customerRemoved', customer: record.ids[0]!, ...counts, evenOpen, by: 'commandLine' },
    ...(reference !== undefined && { reference }),
  });
  const { kept } = await removeCustomer(ports, record, { evenOpen });
  const left = await customerRecord(ports, record.ids);
  const again: LogId[] = [...new Set([...kept, ...left.conversations, ...left.cases.map(({ log }) => log)])];
  const bytes = (await isWiped(createWiping({ ...ports, owner: 'command line' }))) ? files : soon;
  if (again.length > 0) {
    const said = `Something moved on meanwhile; run it again. Left: ${again.join(', ')}.`;
    return fail(terminal, given.json, exits.failed, said);
  }
  const said = `Removed: ${count(counts.conversations, 'conversation')}, ${count(counts.cases, 'case')}, ${count(counts.files, 'file')}. ${bytes}`;
  answer(terminal, given.json, { ok: true, removed: true, ids: record.ids, ...counts }, `${said}\n${copies}`);
  return exits.ok;
}

const offTheDisk = {
  embedded: 'The bytes are off this disk.',
  redis: 'Redis writes its files anew now; the bytes are in none of them when it has ended (INFO persistence).',
};
const soon = 'A relay is reading the files: it takes the last bytes off the disk within the minute.';
const copies =
  'Copies outside are yours to replace: backups, replicas, records that agents took out, your payment system.';

async function isWiped(wiping: { now(): Promise<void> }): Promise<boolean> {
  try {
    await wiping.now();
    return true;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return false;
  }
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

function problem(given: Given, terminal: Terminal, exit: ExitCode, said: string): Promise<ExitCode> {
  return Promise.resolve(fail(terminal, given.json, exit, said));
}
