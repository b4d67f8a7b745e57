/** "30 days", "12h", "20 minutes": in days. Null: not a length of time. */
export function daysOf(text: string): number | null {
  const parsed = /^(\d+) ?(m|h|d|minutes?|hours?|days?)$/.exec(text);
  if (parsed === null) return null;
  const [, number, unit = 'd'] = parsed;
  const perDay = unit.startsWith('m') ? 1440 : unit.startsWith('h') ? 24 : 1;
  return Number(number) / perDay;
}
