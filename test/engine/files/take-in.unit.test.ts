import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderStore } from '#engine/files/folder-store.ts';
import { NotInStore } from '#engine/files/store.ts';
import { clearLeftOvers, takeIn } from '#engine/files/take-in.ts';
import { typeOf } from '#engine/files/type-of.ts';
import { docx, jpg, justZip, oldOffice, packedDocx, pdfOf, png, xlsx } from '#test/support/sample-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hoinghi-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const into = (most = 1000) => ({ folder: path.join(folder, 'incoming'), most });
const left = () => readdir(path.join(folder, 'incoming'));

describe('a file that comes in', () => {
  it('is hashed and counted while it comes, and lies in the store under its hash', async () => {
    const bytes = Buffer.from('một tệp');
    const store = folderStore(folder);
    const taken = await takeIn(Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]), into(), async (file) => {
      await store.put(file);
      return file;
    });
    expect(taken).toMatchObject({ hash: hashOf(bytes), size: bytes.length });
    const place = path.join(folder, 'sha256', taken.hash.slice(0, 2), taken.hash.slice(2, 4), taken.hash);
    expect(await readFile(place)).toEqual(bytes);
    expect(await store.stat(taken.hash)).toEqual({ size: bytes.length });
    expect(await text(await store.open(taken.hash))).toBe('một tệp');
    expect(await left()).toEqual([]);
    await store.remove(taken.hash);
    expect(await store.stat(taken.hash)).toBeNull();
    await expect(store.open(taken.hash)).rejects.toThrow(NotInStore);
  });

  it('that is too long, empty, or cut off leaves nothing behind', async () => {
    const use = () => Promise.resolve('used');
    const refused = (body: Readable, why: string) => expect(takeIn(body, into(), use)).rejects.toMatchObject({ why });
    await refused(Readable.from([Buffer.alloc(600), Buffer.alloc(600)]), 'file-too-large');
    await refused(Readable.from([]), 'file-empty');
    const gone = new Readable({ read: () => undefined });
    gone.push(Buffer.alloc(10));
    setImmediate(() => gone.destroy(new Error('aborted')));
    await refused(gone, 'file-cut-off');
    expect(await left()).toEqual([]);
  });

  it('is put away when what follows fails, as on a full disk', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const use = () => Promise.reject(full);
    await expect(takeIn(Readable.from([Buffer.alloc(9)]), into(), use)).rejects.toBe(full);
    expect(await left()).toEqual([]);
  });

  it('left by a program that was killed is cleared an hour after its last piece, and one still being written is left alone', async () => {
    await takeIn(Readable.from([Buffer.alloc(9)]), into(), () => Promise.resolve());
    const file = path.join(folder, 'incoming', 'old');
    await writeFile(file, 'half');
    expect(await clearLeftOvers(path.join(folder, 'incoming'), Date.now())).toBe(0);
    const written = new Date('2026-01-01T00:00:00Z');
    await utimes(file, written, written);
    const after = (minutes: number) =>
      clearLeftOvers(path.join(folder, 'incoming'), written.getTime() + minutes * 60_000);
    expect(await after(59)).toBe(0);
    expect(await after(60)).toBe(1);
    expect(await left()).toEqual([]);
  });
});

describe('what a file is', () => {
  const told = async (bytes: Buffer): Promise<string> => {
    const file = path.join(folder, 'x');
    await writeFile(file, bytes);
    return typeOf(file);
  };

  it('is told from its bytes', async () => {
    expect(await told(pdfOf('a'))).toBe('pdf');
    expect(await told(png)).toBe('png');
    expect(await told(jpg)).toBe('jpg');
    expect(await told(await docx())).toBe('docx');
    expect(await told(await xlsx())).toBe('xlsx');
  });

  it('is refused by its reason where it is none of these: old or locked, with macros, anything else, broken', async () => {
    expect(await told(oldOffice)).toBe('file-old-office');
    expect(await told(await docx({ 'word/vbaProject.bin': 'x' }))).toBe('file-with-macros');
    expect(await told(await xlsx({ 'xl/macrosheets/sheet1.xml': '<x/>' }))).toBe('file-with-macros');
    expect(await told(await justZip())).toBe('file-type-not-taken');
    expect(await told(Buffer.from('MZ this is a program'))).toBe('file-program');
    expect(await told(Buffer.from('<html><script>1</script></html>'))).toBe('file-type-not-taken');
  });

  it('is said to be broken where it begins as one of these and does not end so, or does not open', async () => {
    const pdf = pdfOf('a', 5000);
    const [word, packed] = [await docx(), await packedDocx()];
    const short = (bytes: Buffer, by: number): Buffer => bytes.subarray(0, bytes.length - by);
    for (const bytes of [short(pdf, 20), short(pdf, 3000), Buffer.concat([short(pdf, 3000), Buffer.alloc(5000)])])
      expect(await told(bytes)).toBe('file-broken');
    for (const bytes of [short(png, 1), short(png, 12), png.subarray(0, 33)])
      expect(await told(bytes)).toBe('file-broken');
    expect(await told(short(jpg, 2))).toBe('file-broken');
    expect(await told(short(word, 30))).toBe('file-broken');
    // Of packed bytes one is another: it begins and ends as it should, and Word would not open it.
    const at = packed.indexOf('word/document.xml') + 60;
    const spoilt = Buffer.from(packed);
    spoilt.fill(0xff, at, at + 20);
    expect([await told(packed), await told(spoilt)]).toEqual(['docx', 'file-broken']);
  });

  it('is refused where it opens to more than whoever looks at it can hold, be it small itself', async () => {
    const wide = Buffer.from(png);
    wide.writeUInt32BE(60_000, 16);
    wide.writeUInt32BE(60_000, 20);
    expect(await told(wide)).toBe('file-unpacks-too-large');
    const frame = Buffer.from('ffc0000b08ea60ea6001011100', 'hex');
    expect(await told(Buffer.concat([jpg.subarray(0, 20), frame, jpg.subarray(20)]))).toBe('file-unpacks-too-large');
    frame.writeUInt16BE(600, 5);
    expect(await told(Buffer.concat([jpg.subarray(0, 20), frame, jpg.subarray(20)]))).toBe('jpg');
    const part = 'xl/sharedStrings.xml';
    const book = await xlsx({ [part]: 'x' });
    book.writeUInt32LE(300 * 1024 * 1024, book.lastIndexOf(part) - 46 + 24);
    expect(await told(book)).toBe('file-unpacks-too-large');
  });

  it('may carry what programs leave behind its end, as phones and signers do', async () => {
    const more = Buffer.from('SEFT of a phone');
    expect(await told(Buffer.concat([jpg, Buffer.alloc(600_000, 'x'), more]))).toBe('jpg');
    expect(await told(Buffer.concat([pdfOf('a'), Buffer.from('\n% ký số\n')]))).toBe('pdf');
    // The end's mark may fall where one piece ends and the next begins.
    const [head, end] = [jpg.subarray(0, jpg.length - 2), jpg.subarray(jpg.length - 2)];
    for (const length of [262_142, 262_143, 262_144, 262_145])
      expect(await told(Buffer.concat([head, Buffer.alloc(length, 'p'), end]))).toBe('jpg');
  });
});
