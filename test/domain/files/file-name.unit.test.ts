import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from '#domain/files/file-name.ts';

describe('the name of a file', () => {
  it('keeps what its owner called it, as one line in NFC', () => {
    expect(cleanFileName('Báo cáo  sơ kết.pdf'.normalize('NFD'), 'pdf')).toBe('Báo cáo sơ kết.pdf');
    expect(cleanFileName('Biểu 01.XLSX', 'xlsx')).toBe('Biểu 01.XLSX');
    expect(cleanFileName('ảnh.jpeg', 'jpg')).toBe('ảnh.jpeg');
  });

  it('says by its ending what the file is, whatever it was called', () => {
    expect(cleanFileName('hợp đồng.pdf', 'png')).toBe('hợp đồng.pdf.png');
    expect(cleanFileName('bản ký', 'pdf')).toBe('bản ký.pdf');
    expect(cleanFileName('', 'pdf')).toBe('tep.pdf');
    expect(cleanFileName('...', 'docx')).toBe('tep.docx');
  });

  it('has no folder, no control sign and nothing that turns its direction', () => {
    expect(cleanFileName('C:\\tài liệu\\a.pdf', 'pdf')).toBe('a.pdf');
    expect(cleanFileName('../../etc/passwd', 'pdf')).toBe('passwd.pdf');
    expect(cleanFileName('a\u202Efdp.exe', 'pdf')).toBe('afdp.exe.pdf');
    expect(cleanFileName('a\0b\nc.pdf', 'pdf')).toBe('a b c.pdf');
  });

  it('keeps of a long name both ends and its ending, and shows where it was cut', () => {
    const long = `Báo cáo ${'kết quả thực hiện quy chế dân chủ '.repeat(8)}bản cuối ngày 30-6.docx`;
    const name = cleanFileName(long, 'docx');
    expect(name).toMatch(/^Báo cáo kết quả .*….*bản cuối ngày 30-6\.docx$/u);
    expect(name.length).toBeLessThanOrEqual(155);
  });

  it('is short, whole and clean for every text, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (given) => {
        const name = cleanFileName(given, 'pdf');
        expect(name).toMatch(/^[^\p{Cc}<>:"/\\|?*]+\.pdf$/iu);
        expect(Array.from(new Intl.Segmenter('vi').segment(name)).length).toBeLessThanOrEqual(154);
        expect(cleanFileName(name, 'pdf')).toBe(name);
      }),
    );
  });
});
