// `recourse case export|verify`: takes a case out as a dossier, and checks one without a relay.
// Owns the two commands. `verify` opens no store: whoever holds the file and the public key can run it.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exportReasons } from '@recourse/shared/case';
import { type DossierVerdict, verifyDossier } from '@recourse/shared/dossier';
import { parseLogId } from '@recourse/shared/kit';
import { createAudit } from '../audit/audit.ts';
import { keptSecret } from '../config/secrets.ts';
import { caseDossier, dossierHtml, receiptKey } from '../dossier/caseDossier.ts';
import { exits } from '../exits.ts';
import { publicKeyOf, verifySignedHead } from '../log/signedHead.ts';
import { answer, type Command, fail } from './command.ts';
import { findCase } from './findCase.ts';
import { withStores } from './withStores.ts';

export const caseExport: Command = {
  name: 'case export',
  usage: 'ID [--out FILE] [--page] [--reader customer|agent] [--reason REASON] [--language TAG] [--zone ZONE]',
  summary:
    'Writes the dossier of a case, by its number (RC-…) or its id, with a signed head: JSON, or a page to read and print. That it was taken stands in the audit.',
  options: {
    out: { type: 'string', help: 'the file to write; standard output unless told' },
    page: { type: 'boolean', help: 'a page in HTML instead of JSON' },
    reader: { type: 'string', help: 'what this reader may see: agent (all) or customer; agent unless told' },
    reason: { type: 'string', help: `what for, as the audit shows it: ${exportReasons.join(', ')}` },
    language: { type: 'string', help: 'of the page; en unless told' },
    zone: { type: 'string', help: 'time zone of the page; UTC unless told' },
  },
  takes: ['ID'],
  run: ({ options, values: [id = ''], json }, terminal) =>
    withStores(terminal, json, async ({ config, stores: { log } }) => {
      const reader = options.reader ?? 'agent';
      if (reader !== 'agent' && reader !== 'customer')
        return fail(terminal, json, exits.usage, '--reader must be agent or customer.');
      const reason = exportReasons.find((each) => each === options.reason);
      if (options.reason !== undefined && reason === undefined)
        return fail(terminal, json, exits.usage, `--reason must be one of ${exportReasons.join(', ')}.`);
      const found = await findCase(
        log,
        id,
        config.sites.map((site) => site.id),
      );
      const secret = config.secret ?? keptSecret(config.dataFolder);
      const dossier = found && (await caseDossier({ log, id: found, reader, secret, now: Date.now() }));
      const site = config.sites.find((each) => found && each.id === parseLogId(found)?.site);
      if (!dossier || !site) return fail(terminal, json, exits.failed, `There is no case ${id}.`);
      // What is not written down first is not handed out, here neither.
      await createAudit({ log, now: Date.now }).record(site.id, {
        ...{ type: 'exported', what: 'caseDossier', log: dossier.head.log, by: 'commandLine' },
        ...(reason !== undefined && { reason }),
      });
      const written =
        options.page === true
          ? dossierHtml(dossier, {
              site,
              locale: String(options.language ?? 'en'),
              timeZone: String(options.zone ?? 'UTC'),
            })
          : `${JSON.stringify(dossier, undefined, 1)}\n`;
      if (options.out === undefined) terminal.out(written);
      else {
        writeFileSync(resolve(terminal.cwd, String(options.out)), written, { mode: 0o600 });
        const facts = { ok: true, log: found, events: dossier.events.length, file: options.out };
        answer(
          terminal,
          json,
          facts,
          `Wrote ${dossier.events.length} events of ${dossier.caseNumber} to ${options.out}.`,
        );
      }
      return exits.ok;
    }),
};

const said: Readonly<Record<(DossierVerdict & { name: 'broken' })['because'], string>> = {
  notADossier: 'This is no dossier, or no receipt.',
  missing: 'An event is missing, or does not stand in its place',
  changedEvent: 'An event was changed',
  changedChain: 'A digest or a link of the chain was changed',
  otherHead: 'This is another chain than the one that was signed',
  badSignature: 'The head was not signed by the key that you trust.',
  otherCase: 'The receipt is of another case.',
};

export const caseVerify: Command = {
  name: 'case verify',
  usage: 'FILE [--receipt FILE] [--key KEY]',
  summary: `Checks a dossier without a relay: every event, their order, the chain and the signature. Exit code 1 and where it shows if anything
was changed, left out, moved or made anew. The key is the operator's public one; without --key, that of this configuration.`,
  options: {
    receipt: { type: 'string', help: 'a signed head that was kept from before; the dossier must pass through it' },
    key: { type: 'string', help: 'the public key to trust, 43 characters' },
  },
  takes: ['FILE'],
  async run({ options, values: [path = ''], json }, terminal) {
    const file = readJson(resolve(terminal.cwd, path));
    if (!file.ok) return fail(terminal, json, exits.failed, `${path} ${file.problem}.`);
    const receipt =
      options.receipt === undefined ? undefined : readJson(resolve(terminal.cwd, String(options.receipt)));
    if (receipt && !receipt.ok) return fail(terminal, json, exits.failed, `${options.receipt} ${receipt.problem}.`);
    const key = options.key === undefined ? ownKey(terminal) : String(options.key);
    if (key === undefined)
      return fail(terminal, json, exits.usage, 'No key to trust: give --key, or set RECOURSE_SECRET or RECOURSE_DATA.');
    const verdict = verifyDossier(file.value, {
      isSigned: (signed) => {
        try {
          return verifySignedHead(signed, key);
        } catch {
          // A key or a signature that is none.
          return false;
        }
      },
      ...(receipt && { receipt: receipt.value }),
    });
    if (verdict.name === 'broken') {
      const where = verdict.seq === undefined ? '' : ` (event ${verdict.seq}).`;
      if (json)
        terminal.out(`${JSON.stringify({ ok: false, because: verdict.because, event: verdict.seq ?? null })}\n`);
      else terminal.err(`${said[verdict.because]}${where}\n`);
      return exits.failed;
    }
    const { events, withheld, headTime } = verdict;
    const at = new Date(headTime).toISOString();
    const facts = { ok: true, events, withheld, signedAt: at };
    answer(terminal, json, facts, `Whole: ${events} events, ${withheld} of them withheld, signed at ${at}.`);
    return exits.ok;
  },
};

function ownKey({ env, cwd }: { env: Readonly<Record<string, string | undefined>>; cwd: string }): string | undefined {
  if (env.RECOURSE_SECRET) return publicKeyOf(receiptKey(env.RECOURSE_SECRET));
  try {
    const secret = readFileSync(resolve(cwd, env.RECOURSE_DATA || '.recourse', 'secret'), 'utf8').trim();
    return publicKeyOf(receiptKey(secret));
  } catch {
    // No data folder here: then the key must be given.
    return undefined;
  }
}

function readJson(path: string): { ok: true; value: unknown } | { ok: false; problem: string } {
  let textOf: string;
  try {
    textOf = readFileSync(path, 'utf8');
  } catch {
    return { ok: false, problem: 'cannot be read' };
  }
  try {
    return { ok: true, value: JSON.parse(textOf) };
  } catch {
    return { ok: false, problem: 'is not JSON' };
  }
}
