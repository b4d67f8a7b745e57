import { fileTypeFromFile } from 'file-type';
import { type FileRefusal, type FileType, fileTypes } from '#domain/files/attached-file.ts';
import { namesIn } from '#engine/files/zip-names.ts';

type Told = FileType | Extract<FileRefusal, 'file-old-office' | 'file-type-not-taken' | 'file-with-macros'>;

/** Programs in a document: of Word and Excel, and sheets of Excel's oldest macros. */
const macro = /(?:^|\/)vba[^/]*\.(?:bin|xml)$|(?:^|\/)macrosheets\//i;
const withMacros = ['docm', 'dotm', 'xlsm', 'xltm'];

/** What a file is, told from its bytes: its name and what the sender calls it say nothing. */
export async function typeOf(path: string): Promise<Told> {
  // One whose beginning promises what its rest does not hold is none of those that are taken.
  const found = await fileTypeFromFile(path).catch(() => undefined);
  const ending = found?.ext ?? '';
  // Word and Excel before 2007, and any of today's that is locked with a password.
  if (ending === 'cfb') return 'file-old-office';
  if (withMacros.includes(ending)) return 'file-with-macros';
  const type = fileTypes.find((each) => each === ending);
  if (type !== 'docx' && type !== 'xlsx') return type ?? 'file-type-not-taken';
  const names = await namesIn(path);
  if (names === null) return 'file-type-not-taken';
  return names.some((name) => macro.test(name.replaceAll('\\', '/'))) ? 'file-with-macros' : type;
}
