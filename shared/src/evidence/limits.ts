// What evidence may measure, known to both ends.
// Owns the numbers. The relay enforces each of them; the device only spares the customer a vain upload.

export const evidenceLimits = {
  fileBytes: 10 * 1024 * 1024,
  /** Kept files between one question of ours and the next: at submission, in each answer, with an appeal. */
  filesARound: 5,
  filesACase: 20,
  /** Characters. */
  nameLength: 80,
  captionLength: 200,
  /** What one PATCH carries at most. */
  chunkBytes: 256 * 1024,
  /** The longer side of a picture as it is kept; the device makes it no larger than it needs to be read. */
  deviceSide: 2400,
  keptSide: 4096,
  /** Width times height that is decoded at all. */
  pixels: 50_000_000,
} as const;
