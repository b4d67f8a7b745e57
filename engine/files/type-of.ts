import { type FileHandle, open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { type FileRefusal, type FileType, fileTypes } from '#domain/files/attached-file.ts';
import { endsAsPdf } from '#engine/files/ends-as-pdf.ts';
import { opensAsOffice } from '#engine/files/opens-as-office.ts';
import { partOf } from '#engine/files/part-of.ts';
import { pixelsOf } from '#engine/files/pixels-of.ts';
import { entriesIn } from '#engine/files/zip-directory.ts';

type Told =
  | FileType
  | Extract<
      FileRefusal,
      | 'file-old-office'
      | 'file-type-not-taken'
      | 'file-program'
      | 'file-with-macros'
      | 'file-broken'
      | 'file-unpacks-too-large'
    >;

/** Programs in a document: of Word and Excel, and sheets of Excel's oldest macros. */
const macro = /(?:^|\/)vba[^/]*\.(?:bin|xml)$|(?:^|\/)macrosheets\//i;
/** What a machine runs: such a file under a document's name is never one that was saved wrongly. */
const programs = ['exe', 'elf', 'macho', 'msi', 'class', 'dex', 'wasm', 'apk', 'jar'];
/** In bytes, all parts together: far more than the longest report with its pictures. */
const mostUnpacked = 256 * 1024 * 1024;
/** Twice a page of A4 at 1,200 dots an inch, which is as fine as scanners get. */
const mostPixels = 300_000_000;
const withMacros = ['docm', 'dotm', 'xlsm', 'xltm'];

/** What a file is, told from its bytes: its name and what the sender calls it say nothing. */
export async function typeOf(path: string): Promise<Told> {
  // One whose beginning promises what its rest does not hold is none of those that are taken.
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const ending = found?.ext ?? '';
  // Word and Excel before 2007, and any of today's that is locked with a password.
  if (ending === 'cfb') return 'file-old-office';
  if (programs.includes(ending)) return 'file-program';
  if (withMacros.includes(ending)) return 'file-with-macros';
  const handle = await open(path);
  try {
    const type = fileTypes.find((each) => each === ending);
    if (type === 'png' || type === 'jpg') return await pictureType(handle, type);
    if (type === 'pdf') return (await endsAsPdf(handle)) ? type : 'file-broken';
    return await officeType(handle, type);
  } finally {
    await handle.close();
  }
}

/** A few bytes may promise a picture that fills the memory of whoever looks at it. */
async function pictureType(handle: FileHandle, type: 'png' | 'jpg'): Promise<Told> {
  const pixels = await pixelsOf(handle, type);
  if (pixels === null) return 'file-broken';
  return pixels > mostPixels ? 'file-unpacks-too-large' : type;
}

/** `promised`: what its beginning says; undefined: nothing that is taken. */
async function officeType(handle: FileHandle, promised: 'docx' | 'xlsx' | undefined): Promise<Told> {
  const entries = await entriesIn(handle);
  // A packed file without its directory was cut off, whatever it was to become.
  if (entries === null)
    return promised !== undefined || (await beginsPacked(handle)) ? 'file-broken' : 'file-type-not-taken';
  if (promised === undefined) return 'file-type-not-taken';
  if (entries.some(({ name }) => macro.test(name.replaceAll('\\', '/')))) return 'file-with-macros';
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) return 'file-unpacks-too-large';
  return (await opensAsOffice(handle, entries)) ? promised : 'file-broken';
}

async function beginsPacked(handle: FileHandle): Promise<boolean> {
  return (await partOf(handle, 0, 4)).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
}
