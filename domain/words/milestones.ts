import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { shortDate } from '#domain/words/dates.ts';

/** "dự thảo đề án (10/12/2026)": among others in a line. */
export function milestoneLine(name: string, date: CivilDate): string {
  return `${name} (${shortDate(date)})`;
}

/** What a conclusion dates apart: a point by its mark ("a"), or a part by its name. */
export function partName(part: string): string {
  return part.length <= 2 ? `ý ${part}` : part;
}
