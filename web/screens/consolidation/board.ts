import type { paths } from '#web/api/schema.d.ts';

export type Board = paths['/cycles/{cycle}/board']['get']['responses'][200]['content']['application/json'];
export type BoardRow = Board['rows'][number];

/** How reports stand to the one who judges them; the first is what he comes for. */
export const standings = ['submitted', 'accepted', 'returned', 'expected', 'all'] as const;
export type ReviewFilter = (typeof standings)[number];

export function ofStanding(rows: readonly BoardRow[], standing: ReviewFilter): readonly BoardRow[] {
  return standing === 'all' ? rows : rows.filter(({ status }) => status === standing);
}

/** What is being done with the report that is open. */
export type Judging = 'accept' | 'return' | null;
