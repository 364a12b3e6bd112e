// `recourse log rebuild-indexes`: makes the disposable indexes anew from the logs.
// Owns the command. Never changes a log.
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
      const { createShelf } = await import('../desk/shelf.ts');
      const { rebuildIndexes } = await import('../follow-ups/rebuild.ts');
      const sites = new Map(config.sites.map((site) => [site.id, site]));
      const logs = await rebuildIndexes({ shelf: createShelf({ log, state }), log, state, sites });
      answer(terminal, given.json, { ok: true, logs }, `Indexed ${logs} logs.`);
      return exits.ok;
    }),
};
