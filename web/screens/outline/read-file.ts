import { api } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';

export type ReadFile = paths['/questions/outline-file']['post']['responses'][200]['content']['application/json'];
export type FileFault = ReadFile['faults'][number];

export const mostBytes = 2 * 1024 * 1024;

/** What a file says the api tells: the same as a program would be told that hands one in. */
export async function askToRead(file: File) {
  if (!/\.ya?ml$/i.test(file.name)) {
    const base64 = toBase64(new Uint8Array(await file.arrayBuffer()));
    return api.POST('/questions/outline-file', { body: { file: { format: 'xlsx', base64 } } });
  }
  return api.POST('/questions/outline-file', { body: { file: { format: 'yaml', text: await file.text() } } });
}

const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk) pieces.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  return btoa(pieces.join(''));
}
