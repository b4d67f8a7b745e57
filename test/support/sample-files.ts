import JSZip from 'jszip';

const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const types = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const sheetMain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export function pdfOf(text: string, size = 0): Buffer {
  const head = Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n% ${text}\n`);
  return Buffer.concat([head, Buffer.alloc(size, 'x'), Buffer.from('\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n')]);
}

/** One dot. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const jpg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.from('ffda0008010100003f007b', 'hex'),
  Buffer.from('ffd9', 'hex'),
]);

async function zip(
  files: Readonly<Record<string, string>>,
  compression: 'STORE' | 'DEFLATE' = 'STORE',
): Promise<Buffer> {
  const made = new JSZip();
  for (const [name, content] of Object.entries(files)) made.file(name, content);
  return made.generateAsync({ type: 'nodebuffer', compression });
}

export const docx = (more: Readonly<Record<string, string>> = {}): Promise<Buffer> =>
  zip({ '[Content_Types].xml': types(wordMain), '_rels/.rels': relations, 'word/document.xml': '<w/>', ...more });
/** As Word writes it: its parts are pressed together. */
export const packedDocx = (): Promise<Buffer> => {
  const text = Array.from({ length: 400 }, (_, row) => `<w:p>đoạn ${String(row * 7919)}</w:p>`).join('');
  const files = { '[Content_Types].xml': types(wordMain), '_rels/.rels': relations, 'word/document.xml': text };
  return zip(files, 'DEFLATE');
};
export const xlsx = (more: Readonly<Record<string, string>> = {}): Promise<Buffer> =>
  zip({ '[Content_Types].xml': types(sheetMain), '_rels/.rels': relations, 'xl/workbook.xml': '<w/>', ...more });
export const justZip = (): Promise<Buffer> => zip({ 'a.txt': 'a' });
/** As Word wrote until 2003, and as today's is locked. */
export const oldOffice = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]);
