import type { components } from '#web/api/schema.d.ts';
import { saveAs } from '#web/kit/save-as.ts';

/** As the worker names them in its folder, so that a year of them is in order. */
export function saveAnchor({ number, at, file }: components['schemas']['Anchor']): void {
  const name = `${at.slice(0, 10)}-${String(number).padStart(6, '0')}.json`;
  saveAs(name, new Blob([`${JSON.stringify(file)}\n`], { type: 'application/json' }));
}

interface HandedIn {
  readonly from: string;
  readonly anchor: { body: string; signature: string; publicKey: string; stamp: string | null };
}

/** What is no anchor is handed in as one that is empty: the report then names the file. */
export async function readAnchorFiles(files: readonly File[]): Promise<HandedIn[]> {
  return Promise.all(files.map(async (file) => ({ from: file.name, anchor: partsOf(await file.text()) })));
}

function partsOf(text: string): HandedIn['anchor'] {
  const part = (read: unknown, key: string): string => {
    const value: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, key) : undefined;
    return typeof value === 'string' ? value : '';
  };
  try {
    const read: unknown = JSON.parse(text);
    const [body, signature, publicKey] = ['body', 'signature', 'publicKey'].map((key) => part(read, key));
    return { body: body ?? '', signature: signature ?? '', publicKey: publicKey ?? '', stamp: null };
  } catch {
    return { body: '', signature: '', publicKey: '', stamp: null };
  }
}
