// Names as SQLite keeps them: as bytes.
// Owns the reason: libsql cuts a text it reads at its first NUL, and bytes sort as Redis sorts them. Never touches values.

export function bytes(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

export function text(stored: Buffer): string {
  return Buffer.from(stored).toString('utf8');
}

/** Behind everything that begins with `prefix`: no UTF-8 text holds the byte ff. */
export function endOfPrefix(prefix: string): Buffer {
  return Buffer.concat([bytes(prefix), Buffer.of(0xff)]);
}
