import { toBase64 } from '#web/kit/to-base64.ts';

export type ListSource = { readonly text: string } | { readonly file: File };

/** What the api reads a list from. A workbook is a zip archive, whatever it is called; anything else is read as text. */
export async function listBody(source: ListSource): Promise<{ text: string } | { workbook: string }> {
  if ('text' in source) return { text: source.text };
  const bytes = new Uint8Array(await source.file.arrayBuffer());
  return bytes[0] === 0x50 && bytes[1] === 0x4b
    ? { workbook: toBase64(bytes) }
    : { text: new TextDecoder().decode(bytes) };
}
