import type { UnkeptPromise } from '#domain/follow-up-task/unkept-promises.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';

/** A task of an earlier conclusion that has not ended, as the call names it: the record keeps what was written, whatever it becomes. */
export interface TaskLeftOpen {
  /** Left out: by calls from before it was kept. */
  readonly task?: StreamId;
  readonly notice: string;
  /** What gave it beside a conference, as papers cite it; left out: the notice of that number. */
  readonly source?: string;
  readonly number: number;
  readonly statement: string;
  /** Whose it is: units by name, or the addressees as concluded while nobody is assigned. */
  readonly units: readonly { readonly unit: UnitId | null; readonly name: string; readonly lead?: true }[];
  /** Left out: by calls from before it was kept. */
  readonly programme?: string;
  /** The day of its term; else the term as concluded, or none. */
  readonly due: CivilDate | null;
  readonly dueText: string | null;
  /** Left out: every promise was kept. */
  readonly unkept?: readonly UnkeptPromise[];
}

/** A notice whose conclusions are to be reported on, and how they stand when the call is issued. */
export interface NoticeToReport {
  readonly conference: StreamId;
  readonly title: string;
  readonly notice: string;
  readonly date: CivilDate;
  /** Those withdrawn are not counted. */
  readonly given: number;
  readonly done: number;
  readonly overdue: number;
}

/** What a conference asked of whoever is above, below or beside, and nobody has answered. */
export interface RecommendationLeftOpen {
  readonly conference: StreamId;
  /** Within its conference: `kn-3` of the discussion, `kl-7` an item of the notice. */
  readonly id: string;
  readonly number: number;
  readonly notice: string;
  readonly from: string;
  readonly to: string;
  readonly statement: string;
}

/** A shortcoming that was stated before it was stated again. */
export interface ShortcomingAgain {
  readonly conference: StreamId;
  readonly id: string;
  readonly statement: string;
  /** When it was first stated, and in how many conferences again; left out: it was only said to be known. */
  readonly since?: CivilDate;
  readonly recurrences?: number;
}

/** What earlier conferences on the cycle's programmes left open. */
export interface LeftOpen {
  readonly tasks: readonly TaskLeftOpen[];
  /** How many more there are than are named. */
  readonly more: number;
  /** By calls from before each had a name of its own: their words alone. */
  readonly recurring: readonly string[];
  /** Each left out: none. */
  readonly notices?: readonly NoticeToReport[];
  readonly recommendations?: readonly RecommendationLeftOpen[];
  readonly again?: readonly ShortcomingAgain[];
  /** Lines that whoever issued the call took out of it, by their names. */
  readonly takenOut?: readonly string[];
}

/** A call that names more is read by nobody; the console lists the rest. */
export const mostTasksNamed = 300;

/** By what a line is taken out of the call: the thing itself, not its place in a list. */
export const lineNames = {
  task: ({ task }: Pick<TaskLeftOpen, 'task'>): string => task ?? '',
  notice: ({ conference }: Pick<NoticeToReport, 'conference'>): string => `notice/${slugOf(conference)}`,
  recommendation: ({ conference, id }: Pick<RecommendationLeftOpen, 'conference' | 'id'>): string =>
    `recommendation/${slugOf(conference)}/${id}`,
  again: ({ conference, id }: Pick<ShortcomingAgain, 'conference' | 'id'>): string =>
    `shortcoming/${slugOf(conference)}/${id}`,
} as const;

export function leavesNothing({ tasks, recurring, notices, recommendations, again, takenOut }: LeftOpen): boolean {
  return [tasks, recurring, notices, recommendations, again, takenOut].every((some) => (some ?? []).length === 0);
}

/** Without the lines that a person took out; a name that no line has any more takes out nothing. */
export function withoutLines(left: LeftOpen, names: readonly string[]): LeftOpen {
  const out = new Set<string>(names);
  const found: string[] = [];
  const kept = <T>(lines: readonly T[], nameOf: (line: T) => string): readonly T[] =>
    lines.filter((line) => {
      const name = nameOf(line);
      if (!out.has(name)) return true;
      found.push(name);
      return false;
    });
  const tasks = kept(left.tasks, lineNames.task);
  const notices = kept(left.notices ?? [], lineNames.notice);
  const recommendations = kept(left.recommendations ?? [], lineNames.recommendation);
  const again = kept(left.again ?? [], lineNames.again);
  return {
    ...{ tasks, more: left.more, recurring: left.recurring },
    ...(notices.length === 0 ? {} : { notices }),
    ...(recommendations.length === 0 ? {} : { recommendations }),
    ...(again.length === 0 ? {} : { again }),
    ...(found.length === 0 ? {} : { takenOut: found }),
  };
}

export function openOf({ tasks }: Pick<LeftOpen, 'tasks'>, unit: UnitId): number {
  return tasks.filter(({ units }) => units.some((one) => one.unit === unit)).length;
}
