import { api } from '#web/api/client.ts';
import { toBase64 } from '#web/kit/to-base64.ts';
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
