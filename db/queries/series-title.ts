import { type RawBuilder, sql } from 'kysely';

/** What tasks are numbered in: a conference, a paper that gave them, an inspection. To be joined by the column that names it. */
export function seriesBehind(column: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`left join conference_view c on c.stream = ${column} left join directive_view d on d.stream = ${column}
    left join inspection_view ins on ins.stream = ${column}`;
}

/** Of those that were joined the one that is there; of what a unit passed down none is. */
export const seriesTitle = sql`coalesce(c.title, d.title, ins.title)`;
