import type { PlannedSession } from '#domain/inspection/parts.ts';
import { formatDate } from '#domain/words/dates.ts';

/** A working session as a letter lists it: "09/06/2026, 08:00, UBND xã A: làm việc về công khai". */
export function sessionLine({ day, hour, place, content }: PlannedSession): string {
  const head = [formatDate(day), hour, place].filter((part) => part !== null && part !== '').join(', ');
  return content.trim() === '' ? head : `${head}: ${content.trim()}`;
}
