// The header that names a download.
// Owns its form (RFC 6266): one line, whatever the name holds.

export function contentDisposition(name: string): string {
  // Old readers take the plain form; it may hold no letter that any of them reads otherwise.
  const plain = name.normalize('NFKD').replace(/[^A-Za-z0-9 ._()-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`;
}

function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
