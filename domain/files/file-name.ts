import { inOneLine } from '#domain/kernel/readable.ts';
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
  return `${withBothEnds(named === '' ? 'tep' : named)}.${fits ? ending : type}`;
}

const signs = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const kept = { head: 100, tail: 49 } as const;

/** A long name says at its end what tells it from its neighbours: the round, the day, "bản cuối". It is cut in the middle, and shows it. */
function withBothEnds(text: string): string {
  const all = Array.from(signs.segment(text), ({ segment }) => segment);
  if (all.length <= longest) return text.trimEnd();
  const [head, tail] = [all.slice(0, kept.head).join(''), all.slice(-kept.tail).join('')];
  return `${head.trimEnd()}…${tail.trim()}`;
}
