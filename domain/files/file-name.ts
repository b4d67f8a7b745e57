import { inOneLine } from '#domain/kernel/readable.ts';
import { cutText } from '#domain/kernel/cut-text.ts';
import type { FileType } from '#domain/files/attached-file.ts';

const longest = 150;
const endings: Readonly<Record<FileType, readonly string[]>> = {
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  png: ['png'],
  jpg: ['jpg', 'jpeg'],
};
/** Control signs, halves of signs, and what a file system takes for something else. */
const unfit = /[\p{Cc}\p{Surrogate}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/**
 * The name under which it is handed out again: one line of whole signs, without a folder, and with the ending of what it is. A
 * picture that is called a contract stays a picture.
 */
export function cleanFileName(given: string, type: FileType): string {
  const own = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  // What turns the direction of a text would show another ending than the name has.
  const clean = inOneLine(own.replaceAll(unfit, ' ')).replaceAll(/^[ .]+|[ .]+$/gu, '');
  const dot = clean.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot + 1)] : [clean, ''];
  const fits = endings[type].includes(ending.toLowerCase());
  const named = fits ? stem : clean;
  return `${cutText(named === '' ? 'tep' : named, longest).trimEnd()}.${fits ? ending : type}`;
}
