import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** A task of the last conclusion that has not ended, as the call names it: the record keeps what was written, whatever it becomes. */
export interface TaskLeftOpen {
  readonly notice: string;
  readonly number: number;
  readonly statement: string;
  /** Whose it is: units by name, or the addressees as concluded while nobody is assigned. */
  readonly units: readonly { readonly unit: UnitId | null; readonly name: string }[];
  /** The day of its term; else the term as concluded, or none. */
  readonly due: CivilDate | null;
  readonly dueText: string | null;
}

/** What the last conferences on the cycle's programmes left open. */
export interface LeftOpen {
  readonly tasks: readonly TaskLeftOpen[];
  /** How many more there are than are named. */
  readonly more: number;
  /** Shortcomings that the last conference found named in the cycle before it as well. */
  readonly recurring: readonly string[];
}

/** A call that names more is read by nobody; the console lists the rest. */
export const mostTasksNamed = 300;

export function leavesNothing({ tasks, recurring }: LeftOpen): boolean {
  return tasks.length === 0 && recurring.length === 0;
}

export function openOf({ tasks }: Pick<LeftOpen, 'tasks'>, unit: UnitId): number {
  return tasks.filter(({ units }) => units.some((one) => one.unit === unit)).length;
}
