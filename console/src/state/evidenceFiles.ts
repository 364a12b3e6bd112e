// The files of cases as this page has fetched them: each when somebody opens it, never before.
// Owns the few that are kept while the page stands. Whether he may have one, the relay decides by his cookie.
import { type KeptEvidence, mediaTypes } from '@recourse/shared/evidence';

/** `gone`: purged or missing; fetching it again does not help. */
export type FetchedFile = { name: 'here'; blob: Blob; url: string } | { name: 'gone' } | { name: 'failed' };

/** Enough to go back and forth between the files of one question. */
const most = 6;
const timeoutMs = 60_000;

const kept = new Map<string, FetchedFile & { name: 'here' }>();

export const evidenceFiles = {
  /** It was purged: nothing of it stays in this page. */
  forget(id: string): void {
    const old = kept.get(id);
    if (old) URL.revokeObjectURL(old.url);
    kept.delete(id);
  },
  async fetch(log: string, file: KeptEvidence): Promise<FetchedFile> {
    const known = kept.get(file.id);
    if (known) return known;
    try {
      const signal = AbortSignal.timeout(timeoutMs);
      const response = await fetch(`/api/evidence/files/${log}/${file.id}`, { credentials: 'same-origin', signal });
      if (response.status === 404) return { name: 'gone' };
      if (!response.ok) return { name: 'failed' };
      // The kind that the relay found, whatever the answer's header says.
      const blob = new Blob([await response.arrayBuffer()], { type: mediaTypes[file.format] });
      const here = { name: 'here', blob, url: URL.createObjectURL(blob) } as const;
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) evidenceFiles.forget(oldest);
      kept.set(file.id, here);
      return here;
    } catch {
      // No network, or none that is quick enough: the viewer offers to try again.
      return { name: 'failed' };
    }
  },
};
