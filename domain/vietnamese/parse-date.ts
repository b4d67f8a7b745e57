import { type CivilDate, parseCivilDate } from '#domain/kernel/civil-date.ts';
import { withPlainSigns } from '#domain/vietnamese/fold.ts';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

export interface DayMonth {
  readonly day: number;
  readonly month: number;
}

export type ParsedDate =
  | { readonly kind: 'date'; readonly date: CivilDate; readonly partOfDay: PartOfDay | null }
  /** The year is not written: `resolveYear` finds it and keeps the reason. */
  | ({ readonly kind: 'dayMonth'; readonly partOfDay: PartOfDay | null } & DayMonth)
  /** Shaped like a date, but day first there is no such day: 6/30, 31/4, 29/2/2021. */
  | { readonly kind: 'noSuchDay' }
  | { readonly kind: 'notADate' };

const partsOfDay: Readonly<Record<string, PartOfDay>> = { sáng: 'morning', chiều: 'afternoon', tối: 'evening' };

const lead = '(?:(sáng|chiều|tối),? )?(?:ngày )?';
const shapes: readonly RegExp[] = [
  new RegExp(`^${lead}(\\d{1,2}) ?[/-] ?(\\d{1,2})(?: ?[/-] ?(\\d{4}))?$`),
  new RegExp(`^${lead}(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?$`),
];

/** Day first, always: a reading with the month first is never tried, not even when it would be the only one. */
export function parseDate(text: string): ParsedDate {
  const plain = withPlainSigns(text).toLowerCase();
  for (const shape of shapes) {
    const match = shape.exec(plain);
    if (match !== null) return dated(match[1], Number(match[2]), Number(match[3]), match[4]);
  }
  return { kind: 'notADate' };
}

function dated(part: string | undefined, day: number, month: number, year: string | undefined): ParsedDate {
  const partOfDay = part === undefined ? null : (partsOfDay[part] ?? null);
  // 2000 is a leap year: "29/2" without a year is a day of some year.
  const date = dateOf(year === undefined ? 2000 : Number(year), { day, month });
  if (date === null) return { kind: 'noSuchDay' };
  return year === undefined ? { kind: 'dayMonth', day, month, partOfDay } : { kind: 'date', date, partOfDay };
}

export function dateOf(year: number, { day, month }: DayMonth): CivilDate | null {
  const two = (n: number) => String(n).padStart(2, '0');
  return parseCivilDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** A day as it is typed into a form: one without a year is in that of the cut-off. Null: no day. */
export function dayOf(text: string, cutOff: CivilDate): CivilDate | null {
  const parsed = parseDate(text);
  if (parsed.kind === 'date') return parsed.date;
  return parsed.kind === 'dayMonth' ? dateOf(Number(cutOff.slice(0, 4)), parsed) : null;
}
