// Where the bytes of evidence lie: uploads under way, and files that are kept.
// Owns the interface. Whose a file is, and what it is, others know.

export interface EvidenceStore {
  /**
   * Puts `chunk` behind what an upload has so far, if that is `offset` bytes. At another offset nothing is written, so a chunk that
   * comes twice, or out of order, does no harm.
   */
  append(upload: string, offset: number, chunk: Uint8Array): Promise<Appended>;
  /** 0 for an upload of which nothing came. */
  size(upload: string): Promise<number>;
  /** All that came of an upload; null if nothing did. */
  parts(upload: string): Promise<Buffer | null>;
  dropParts(upload: string): Promise<void>;
  /** Keeps a file for good. Resolves once it is as safe as an acked message. Doing it again does no harm. */
  keep(id: string, bytes: Uint8Array): Promise<void>;
  read(id: string): Promise<Buffer | null>;
  /**
   * Takes a kept file away, so that its bytes stand in no file of the store as far as the disk allows. With `wipe` false the store's own
   * files may hold them until the log that shares them is wiped.
   */
  erase(id: string, options?: { wipe: boolean }): Promise<void>;
  close(): Promise<void>;
}

export interface Appended {
  written: boolean;
  /** Where the upload ends now. */
  size: number;
}

/** Ids become file names and keys. Nothing else ever does. */
export function checkId(id: string): string {
  if (!/^[A-Za-z0-9_-]{22}$/.test(id)) throw new Error('not an id of evidence');
  return id;
}
