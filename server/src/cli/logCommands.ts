// `recourse log rebuild-indexes`: makes the disposable indexes anew from the logs.
// Owns the command. Never changes a log.
import { keptSecret } from '../config/secrets.ts';
import { exits } from '../exits.ts';
import { answer, type Command } from './command.ts';
import { withStores } from './withStores.ts';

export const logRebuildIndexes: Command = {
  name: 'log rebuild-indexes',
  usage: '',
  summary: 'Makes the lists and due dates anew from the logs. Relays may run meanwhile.',
  options: {},
  takes: [],
  run: (given, terminal) =>
    withStores(terminal, given.json, async ({ config, stores: { log, state } }) => {
      // Here, so that the small commands do not load a whole relay.
      const { createDesk } = await import('../desk/desk.ts');
      const { rebuildIndexes } = await import('../follow-ups/rebuild.ts');
      const sites = new Map(config.sites.map((site) => [site.id, site]));
      const secret = config.secret ?? keptSecret(config.dataFolder);
      const desk = await createDesk({ log, state, sites, secret, now: Date.now });
      const logs = await rebuildIndexes({ desk, log, state, sites });
      answer(terminal, given.json, { ok: true, logs }, `Indexed ${logs} logs.`);
      return exits.ok;
    }),
};
