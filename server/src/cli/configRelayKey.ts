// `recourse config relay-key`: the public key with which this deployment's relays sign the badge.
// Owns the command. The private half is derived from the relay's secret and is never printed.
import { keptSecret } from '../config/secrets.ts';
import { readConfig } from '../config.ts';
import { badgeKey } from '../directory/badgeClaims.ts';
import { exits } from '../exits.ts';
import { publicKeyOf } from '../log/signedHead.ts';
import { openDataFolder } from '../stores.ts';
import { answer, type Command, fail } from './command.ts';

export const configRelayKey: Command = {
  name: 'config relay-key',
  usage: '',
  summary: `Prints the public key of this deployment's relays, to be listed under relayKeys in the directory that is signed: only
what such a key signed is drawn as the badge. It changes with RECOURSE_SECRET. Run it where the relay runs.`,
  options: {},
  takes: [],
  async run({ json }, terminal) {
    const read = readConfig(terminal.env, terminal.cwd);
    if (!read.ok) return fail(terminal, json, exits.config, read.problem);
    const { config } = read;
    if (config.secret === undefined) {
      const folder = openDataFolder(config.dataFolder);
      if (!folder.ok) return fail(terminal, json, folder.exit, folder.problem);
    }
    const key = publicKeyOf(badgeKey(config.secret ?? keptSecret(config.dataFolder)));
    answer(terminal, json, { ok: true, key }, key);
    return exits.ok;
  },
};
