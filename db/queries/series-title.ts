import { type RawBuilder, sql } from 'kysely';

/** What tasks are numbered in: a conference, or a paper that gave them. To be joined by the column that names it. */
export function seriesBehind(column: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`left join conference_view c on c.stream = ${column} left join directive_view d on d.stream = ${column}`;
}

/** Of the two that were joined the one that is there; of what a unit passed down neither is. */
export const seriesTitle = sql`coalesce(c.title, d.title)`;
