import { lastDayOfMonth } from '#domain/deadlines/civil-months.ts';
import type { Period } from '#domain/deadlines/period.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { printed } from '#domain/vietnamese/periods/spellings.ts';
import { shortDate } from '#domain/words/dates.ts';

/** As offices say it: "6 tháng đầu năm 2020", "quý II năm 2020", "năm 2020". */
export function periodLabel(period: Period): string {
  return printed(period);
}

/** "giai đoạn 2021–2025"; a term of office is called after the year it began in, which the term before it still reported on. */
export function yearsLabel(span: 'stage' | 'term', first: number, last: number): string {
  switch (span) {
    case 'stage':
      return printed({ kind: 'years', first, last });
    case 'term':
      return printed({ kind: 'term', first: first - 1, last });
    default:
      return unreachable(span);
  }
}

interface OwnName {
  readonly name: string;
  readonly everyMonths: number | null;
}

/** Held once, as it is named; what comes again says which one it is: "9 tháng năm 2026", "năm học 2025–2026". */
export function ownPeriodLabel(
  { name, everyMonths }: OwnName,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
): string {
  const called = name.trim();
  if (everyMonths === null) return called;
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (everyMonths % 12 === 0) return first === last ? `${called} năm ${last}` : `${called} ${first}–${last}`;
  const month = Number(to.slice(5, 7));
  const wholeMonth = from === `${to.slice(0, 8)}01` && to === lastDayOfMonth(last, month);
  return wholeMonth ? `${called} tháng ${month} năm ${last}` : `${called} từ ${shortDate(from)} đến ${shortDate(to)}`;
}
