/** Civil days as text; counted in UTC, where every day has 24 hours. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `2026-11`, −1 → `2026-10`. */
export function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Weeks from Monday to Sunday that hold the month; the days beside it are there, so that each week is whole. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`;
  const monday = addDays(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7));
  const weeks: string[][] = [];
  for (let start = monday; start < `${addMonths(month, 1)}-01`; start = addDays(start, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
  }
  return weeks;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Where an arrow, Home, End or Page key leads from a day; null = another key. */
export function dayByKey(date: string, key: string): string | null {
  const step = steps[key];
  if (step !== undefined) return addDays(date, step);
  if (key === 'Home') return `${date.slice(0, 7)}-01`;
  if (key === 'End') return addDays(`${addMonths(date.slice(0, 7), 1)}-01`, -1);
  if (key !== 'PageUp' && key !== 'PageDown') return null;
  const month = addMonths(date.slice(0, 7), key === 'PageUp' ? -1 : 1);
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return `${month}-${date.slice(8)}` < last ? `${month}-${date.slice(8)}` : last;
}
