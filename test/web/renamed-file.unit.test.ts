import { expect, it } from 'vitest';
import { isRenamed, keptAs } from '#web/app/files/use-uploads.ts';

it('says that a file is kept under another ending than it came with, and only then', () => {
  expect(isRenamed('anh.pdf', 'anh.pdf.png')).toBe(true);
  expect(isRenamed('bao cao', 'bao cao.docx')).toBe(true);
  expect(isRenamed('Bản ký.PDF', 'Bản ký.PDF')).toBe(false);
  expect(isRenamed('a.JPEG', 'a.jpeg')).toBe(false);
  expect(keptAs({ already: null, shortened: null, renamed: 'anh.pdf.png' })).toBe('anh.pdf.png');
  expect(keptAs({ already: null, shortened: null, renamed: null })).toBeNull();
});
