// Takes the words of a stopped line off the store; that it was stopped, by which rule and who judged it stays.
// Owns that. Safe to repeat. Never decides that they go: the line's own log says so (`wordsErased`).
import type { LogId } from '@recourse/shared/kit';
import { snapshotKey } from '../desk/shelf.ts';
import type { ErasingPorts } from './eraseLog.ts';

export async function eraseStopWords(
  of: Pick<ErasingPorts, 'log' | 'state' | 'shelf' | 'index'>,
  line: LogId,
  options: { wipe: boolean },
): Promise<void> {
  const events = await of.log.read(line, { after: 0, limit: 500 });
  const seqs = events.filter(({ type }) => type === 'wordsKept').map(({ seq }) => seq);
  of.shelf.forget(line);
  // The log last: a store that writes its file anew then finds the words nowhere else.
  await of.state.documents.remove(snapshotKey(line));
  await of.index(line, events.at(-1)?.seq ?? 0);
  // Its row held them too.
  if (options.wipe) await of.state.wipe();
  if (seqs.length > 0) await of.log.erase(line, seqs, options);
}
