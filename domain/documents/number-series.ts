import type { DocumentLayout } from '#domain/documents/official-document.ts';
import { numberKey, type WrittenNumber } from '#domain/documents/written-number.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { GivenNumbers, NumberedDocument, NumberSeries } from '#domain/kernel/given-numbers.ts';

/**
 * State: one series a year (NĐ 30/2020/NĐ-CP). Party: each type its own, through the whole term of office (36-HD/VPTW, 1.3.1, which
 * names ban chỉ đạo). Which of them an office keeps is its own setting.
 */
const usual: Readonly<Record<DocumentLayout, NumberSeries>> = {
  state: { rule: 'year', term: null },
  party: { rule: 'typeAndTerm', term: null },
};

const ofMinutes = 'bienBan';

interface Wanted {
  readonly stream: string;
  readonly committee: string;
  readonly layout: DocumentLayout;
  readonly issuerCode: string;
  readonly type: string;
  readonly number: WrittenNumber;
  readonly date: CivilDate;
}

/** The document that has the number already in the same series; null = it is free. `numbers` absent: a rehearsal, or a look only. */
export function bearerOf(wanted: Wanted, numbers: GivenNumbers | undefined): NumberedDocument | null {
  if (numbers === undefined) return null;
  const series = numbers.series.get(wanted.committee) ?? usual[wanted.layout];
  return numbers.bearing.find((one) => inOneSeries(one, wanted, series)) ?? null;
}

/** A paper that the same stream has issued. */
interface Sibling {
  readonly type: string;
  readonly number: WrittenNumber;
  readonly paperNumber: string;
  readonly date: CivilDate;
}

/**
 * Of a stream that issues several papers of one type: what others have is looked up before a pass, its own may have been issued in this
 * very one, and each of them that bears the number is another one.
 */
export function bearerBeside(
  wanted: Omit<Wanted, 'stream'>,
  own: readonly Sibling[],
  numbers: GivenNumbers | undefined,
): NumberedDocument | null {
  const siblings = own.map(({ type, number, paperNumber: symbol, date }) => ({
    ...{ stream: '', type, issuerCode: wanted.issuerCode, key: numberKey(number), symbol, date },
  }));
  const bearing = [...(numbers?.bearing ?? []), ...siblings];
  return bearerOf({ ...wanted, stream: 'paper' }, { bearing, series: numbers?.series ?? new Map() });
}

function inOneSeries(one: NumberedDocument, wanted: Wanted, { rule, term }: NumberSeries): boolean {
  if (one.issuerCode !== wanted.issuerCode || one.key !== numberKey(wanted.number)) return false;
  if (one.stream === wanted.stream && one.type === wanted.type) return false;
  // Minutes are no paper that is sent: an office counts them by themselves.
  if ((one.type === ofMinutes) !== (wanted.type === ofMinutes)) return false;
  const sameYear = one.date.slice(0, 4) === wanted.date.slice(0, 4);
  switch (rule) {
    case 'year':
      return sameYear;
    case 'typeAndYear':
      return sameYear && one.type === wanted.type;
    case 'typeAndTerm':
      // A term nobody stated has no end: a number given twice is worse than one refused, and the refusal says what to state.
      return one.type === wanted.type && (term === null || within(one.date, term) === within(wanted.date, term));
  }
}

function within(date: CivilDate, { from, to }: NonNullable<NumberSeries['term']>): -1 | 0 | 1 {
  return date < from ? -1 : date > to ? 1 : 0;
}
