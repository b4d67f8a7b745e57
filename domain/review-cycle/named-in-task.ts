import type { ReportTemplate } from '#domain/report-template/template.ts';
import { foldForMatching } from '#domain/vietnamese/fold.ts';

/** Lines of an outline that a task speaks of, by their codes. */
export interface NamedLines {
  readonly indicators: readonly string[];
  readonly sections: readonly string[];
}

/** "Số", "tỷ lệ" and their like say how something is counted, not what. */
const counting = /^(?:(?:tổng số|tổng|số lượng|số lượt|số|cuộc|lượt|buổi|đợt|tỷ lệ|tỉ lệ|kết quả|tình hình)\s+)+/u;

/** A conclusion is a sentence of the chair and names no indicator by a code: where the words of a label stand in it, it speaks of that line. */
export function namedIn(
  statement: string,
  { indicators, sections }: Pick<ReportTemplate, 'indicators' | 'sections'>,
): NamedLines {
  const words = inWords(statement);
  const named = (lines: readonly { readonly code: string; readonly label: string }[]): readonly string[] =>
    lines.flatMap(({ code, label }) => (isNamed(label, words) ? [code] : []));
  return { indicators: named(indicators), sections: named(sections) };
}

/** A label of one word ("Kết quả", "Khác") would be found in any sentence. */
function isNamed(label: string, words: string): boolean {
  const what = inWords(label.replace(/\(.*?\)/g, ' '))
    .trimStart()
    .replace(counting, '')
    .trim();
  return what.split(' ').length > 1 && words.includes(` ${what} `);
}

function inWords(text: string): string {
  return ` ${foldForMatching(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
