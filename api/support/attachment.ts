/** RFC 6266: a plain name for old programs, the real one in UTF-8 for all others. */
export function attachment(name: string): string {
  return `attachment; ${named(name)}`;
}

/** To be shown; the name is for whoever keeps it. */
export function inline(name: string): string {
  return `inline; ${named(name)}`;
}

function named(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}
