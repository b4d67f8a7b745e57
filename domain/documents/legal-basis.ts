import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';
import type { LegalBasis } from '#domain/report-template/legal-basis.ts';
import { formatDate, officeDate } from '#domain/words/dates.ts';

/** As a document is cited: "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10 tháng 11 năm 2022". */
export function citedLaw({ name, number, date }: Pick<LegalBasis, 'name' | 'number' | 'date'>): string {
  return `${name} số ${number} ${officeDate(date)}`;
}

/** By what the report is asked for; null: no document is stated. Where the law changed within its days both are named, each with its part. */
export function lawSentence(laws: readonly LegalBasis[], from: CivilDate): string | null {
  const [first, ...others] = laws;
  if (first === undefined) return null;
  if (first.inForceFrom <= from && others.length === 0) return `Nội dung báo cáo thực hiện theo ${citedLaw(first)}.`;
  const parts = laws.map((law, at) => {
    const next = laws[at + 1];
    const until = next === undefined ? '' : ` đến hết ngày ${formatDate(addDays(next.inForceFrom, -1))}`;
    const since = law.inForceFrom <= from ? '' : `từ ngày ${formatDate(law.inForceFrom)}`;
    return `${[since, until.trim()].filter((each) => each !== '').join(' ')} theo ${citedLaw(law)}`;
  });
  const before = first.inForceFrom <= from ? [] : [`trước ngày ${formatDate(first.inForceFrom)} theo quy định khi đó`];
  return `Trong kỳ báo cáo căn cứ pháp lý có thay đổi: ${[...before, ...parts].join('; ')}.`;
}

/** What is asked of a part of the days only, by the labels a reader knows; null: nothing is. */
export function newWithLaw(
  laws: readonly (LegalBasis & { readonly indicators: readonly string[]; readonly sections: readonly string[] })[],
  from: CivilDate,
  labelOf: (code: string) => string,
): string | null {
  const parts = laws.flatMap(({ inForceFrom, indicators, sections }) => {
    const named = [...sections, ...indicators].map((code) => `"${labelOf(code)}"`);
    return inForceFrom <= from || named.length === 0
      ? []
      : [`${named.join(', ')} chỉ báo cáo phần từ ngày ${formatDate(inForceFrom)}`];
  });
  return parts.length === 0 ? null : `Nội dung mới: ${parts.join('; ')}.`;
}
