import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { judgeBook } from '#api/report-workbook/judge-book.ts';
import { writeReportBook } from '#api/report-workbook/write-book.ts';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { formatNumber } from '#domain/words/numbers.ts';
import { reportFormOf } from '#test/support/report-form.ts';

/** What came back, by its place in the report; an error in any cell fails the test. */
async function valuesIn(content: Buffer): Promise<Readonly<Record<string, string | null>>> {
  const judged = await judgeBook(reportFormOf(), content, 'found');
  if ('code' in judged) throw new Error(judged.code);
  expect(judged.compared.faults).toEqual([]);
  return Object.fromEntries(judged.compared.differences.map(({ input, value }) => [input.pointer, value]));
}

describe('a workbook of ours that LibreOffice filled in by itself', () => {
  const list = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../support/lists', name));
  const filled = {
    ...{ '/figures/models': '1079', '/figures/economy': '421', '/figures/culture': '658', '/figures/share': '87.4' },
    // Typed as text "1.234" and "14/6"; the other day as a day.
    ...{ '/figures/meetings': '1234', '/asOf/models': '2020-06-22', '/asOf/economy': '2020-06-14' },
    '/sections/ket-qua': 'Duy trì 1.079 mô hình “Dân vận khéo”:\n- kinh tế 421;\n- văn hóa 658.',
    '/sections/kien-nghi': '=1+1 là công thức? Không.',
  };

  // By LibreOffice 7.4, from the workbook of `reportFormOf()`; the second saved as .ods and made a workbook again.
  it.each(['bieu-libreoffice.xlsx', 'bieu-libreoffice-ods.xlsx'])('reads back equal: %s', async (name) => {
    expect(await valuesIn(list(name))).toEqual(filled);
  });
});

/** How programs write one value: as a number in its plain or scientific form, or as a text in one of four places (of a formula that is not there any more the last). */
type Manner = 'plain' | 'scientific' | 'inline' | 'shared' | 'rich' | 'result';
const numbers: readonly Manner[] = ['plain', 'scientific', 'inline', 'shared', 'rich', 'result'];
const texts: readonly Manner[] = ['inline', 'shared', 'rich', 'result'];

interface Written {
  readonly sheet: 1 | 2;
  readonly cell: string;
  readonly value: string;
  readonly manner: Manner;
}

const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const spaced = (text: string): string => `<t xml:space="preserve">${xml(text)}</t>`;

/** Another writer than the product's: the cells' own XML, the rest of the file as it was. */
async function write(content: Buffer, all: readonly Written[]): Promise<Buffer> {
  const zip = await JSZip.loadAsync(content);
  const part = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  let strings = await part('xl/sharedStrings.xml');
  const sheets = new Map([1, 2].map((number) => [number, `xl/worksheets/sheet${number}.xml`]));
  for (const [number, name] of sheets) {
    let sheet = await part(name);
    for (const { cell, value, manner } of all.filter((one) => one.sheet === number)) {
      const empty = new RegExp(`<c r="${cell}"([^>]*?)/>`);
      expect(sheet).toMatch(empty);
      const shared = (item: string): string => {
        const index = (strings.match(/<si>/g) ?? []).length;
        strings = strings.replace('</sst>', () => `<si>${item}</si></sst>`);
        return ` t="s"><v>${index}</v>`;
      };
      const half = Math.floor(value.length / 2);
      const body: Record<Manner, () => string> = {
        plain: () => `><v>${value}</v>`,
        scientific: () => `><v>${Number(value).toExponential().replace('e', 'E')}</v>`,
        inline: () => ` t="inlineStr"><is>${spaced(value)}</is>`,
        shared: () => shared(spaced(value)),
        rich: () => shared(`<r>${spaced(value.slice(0, half))}</r><r><rPr><b/></rPr>${spaced(value.slice(half))}</r>`),
        result: () => ` t="str"><v>${xml(value)}</v>`,
      };
      const made = body[manner]();
      sheet = sheet.replace(empty, (_all, style: string) => `<c r="${cell}"${style}${made}</c>`);
    }
    zip.file(name, sheet);
  }
  zip.file('xl/sharedStrings.xml', strings);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

describe('a workbook of ours that another writer filled in', () => {
  const whole = fc.integer({ min: 0, max: 999_999_999 }).map(String);
  const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => String(tenths / 10));
  const day = fc.integer({ min: 0, max: 180 });
  const text = fc
    .array(
      fc.constantFrom('Duy trì', '1.079', '“Dân vận khéo”', '- ', '\n', '<b>', '&amp;', '"', "'", '=1', ' ', 'cơ sở'),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join(' ').trim())
    .filter((joined) => joined !== '' && !joined.startsWith("'") && !joined.startsWith('- '));
  const manner = fc.constantFrom(...numbers);
  /** The library reads the result of a formula as XML once more: "&amp;" itself would come back as "&". */
  const asResult = (said: string, how: Manner) => (how === 'result' ? said.replaceAll('&amp;', '&') : said);

  it('reads back equal, whatever way it writes numbers, days and texts', async () => {
    const content = await writeReportBook(reportFormOf());
    await fc.assert(
      fc.asyncProperty(
        whole,
        share,
        day,
        text,
        manner,
        manner,
        fc.constantFrom(...texts),
        async (count, percent, days, said, a, b, c) => {
          // A number that is a text is written as an office writes it.
          const typed = (value: string, how: Manner) =>
            how === 'plain' || how === 'scientific' ? value : formatNumber(value);
          // A day is the number of days since the end of 1899.
          const serial = 43_831 + days;
          const written: readonly Written[] = [
            { sheet: 1, cell: 'D8', value: typed(count, a), manner: a },
            { sheet: 1, cell: 'D12', value: typed(percent, b), manner: b },
            { sheet: 1, cell: 'E8', value: String(serial), manner: 'plain' },
            { sheet: 2, cell: 'D8', value: said, manner: c },
          ];
          const date = new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
          expect(await valuesIn(await write(content, written))).toEqual({
            ...{ '/figures/models': count, '/figures/share': percent, '/asOf/models': date },
            '/sections/ket-qua': asResult(said, c),
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('sums 13,75 + 0,1 + 0,2 to 14,05 as they were written, not as a processor holds them', async () => {
    const content = await writeReportBook(reportFormOf());
    const read = async (value: string): Promise<string> =>
      (await valuesIn(await write(content, [{ sheet: 1, cell: 'D12', value, manner: 'plain' }])))['/figures/share'] ??
      '';
    expect(sumOf(await Promise.all(['13.75', '0.1', '0.2'].map(read)))).toBe('14.05');
    // What a program calculated and wrote with all the digits it has.
    expect(await Promise.all(['0.30000000000000004', '14.049999999999999', '1.405E1'].map(read))).toEqual([
      ...['0.3', '14.05', '14.05'],
    ]);
  });
});
