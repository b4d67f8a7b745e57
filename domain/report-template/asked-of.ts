import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Setting } from '#domain/organisation/setting.ts';

/** A line of the outline, a figure or a section, as far as it is asked from somebody. */
interface Line {
  readonly setting?: Setting | null;
  readonly required: boolean;
  readonly requiredFrom?: string;
  readonly computed?: string;
}

/** A unit of one setting is asked for that setting's lines and for those of every setting. */
export function asksFor({ setting = null }: Pick<Line, 'setting'>, of: Setting | null): boolean {
  return setting === null || of === null || setting === of;
}

/** Always, or from the day a law is in force: a report whose data close before that day may leave it out. What is computed is asked of nobody. */
export function isRequired({ required, requiredFrom, computed }: Omit<Line, 'setting'>, cutOff: CivilDate): boolean {
  if (computed !== undefined) return false;
  return required || (requiredFrom !== undefined && cutOff >= requiredFrom);
}
