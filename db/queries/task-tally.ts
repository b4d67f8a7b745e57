import { type RawBuilder, sql } from 'kysely';
import { hostsOf, isStaff } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { TaskFilter } from '#db/queries/task-filter.ts';

/** What `task_tally` counts by: everything together, or one thing a task has. At a unit those it leads, or does without a lead. */
export type TallyBy = 'all' | 'leader' | 'conference' | 'cycle' | 'concluded' | 'unit';

/** Which rows of it a filter chooses; `key` null: all of that kind. */
export interface Tally {
  readonly by: TallyBy;
  readonly key: string | null;
}

/**
 * Of the tasks a committee gave the database keeps how many there are, by one thing and the programme. Null: the rows themselves are to be
 * counted; so are those of a rehearsal, which are few and have a time of their own, and what a unit passed down.
 */
export function tallyOf(actor: Actor, filter: TaskFilter): Tally | null {
  const { rehearsal, side, conference, cycle, leader, unit } = filter;
  if (!isStaff(actor) || rehearsal || !(side === null || side === 'given') || choosesMore(filter)) return null;
  const chosen: readonly Tally[] = [
    { by: 'conference', key: conference },
    { by: 'cycle', key: cycle },
    { by: 'leader', key: leader },
    { by: 'unit', key: unit },
  ];
  const [first = everything, ...others] = chosen.filter(({ key }) => key !== null);
  return others.length === 0 ? first : null;
}

const everything: Tally = { by: 'all', key: null };

/** What is not counted by. */
function choosesMore(filter: TaskFilter): boolean {
  const { status, state, age, text, without, waiting, expected, late, shareOf, among } = filter;
  const more = [status, state, age, text, waiting, shareOf ?? null, among ?? null].some((each) => each !== null);
  return more || without.length > 0 || expected || late;
}

/** The rows of the tally as `k`. */
export function talliedBy(actor: Actor, { by, key }: Tally, programme: string | null): RawBuilder<unknown> {
  return sql`task_tally k where k.host = any (${[...hostsOf(actor)]}::text[]) and k.by = ${by}
    and (${key}::text is null or k.key = ${key}) and (${programme}::text is null or k.programme = ${programme})`;
}
