import { buffer } from 'node:stream/consumers';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { zipOf } from '#engine/files/zip-of.ts';

const part = (name: string, bytes: Buffer) => ({ name, content: () => Promise.resolve(bytes) });
const parts = [
  part('00-mục lục.txt', Buffer.from('Hồ sơ', 'utf8')),
  part('01-trống.docx', Buffer.alloc(0)),
  part('02-ảnh.bin', Buffer.from(Uint8Array.from({ length: 70_000 }, (_unused, at) => (at * 7) % 256))),
];

it('gives back what was put in, under its own names, whole', async () => {
  const zip = await JSZip.loadAsync(await buffer(zipOf(parts)), { checkCRC32: true });
  expect(Object.keys(zip.files)).toEqual(parts.map(({ name }) => name));
  for (const { name, content } of parts) expect(await zip.file(name)?.async('nodebuffer')).toEqual(await content());
});

it('is the same bytes each time', async () => {
  expect((await buffer(zipOf(parts))).equals(await buffer(zipOf(parts)))).toBe(true);
});
