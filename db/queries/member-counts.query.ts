import { sql } from 'kysely';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

export interface MemberCount {
  readonly cycle: StreamId;
  readonly status: 'expected' | 'submitted' | 'returned' | 'accepted' | 'exempted';
  readonly due_at: Date | null;
  readonly version: number;
  readonly units: number;
}

/** How many units of each cycle share a status and an end; the caller knows what time it is for that cycle. */
export async function memberCounts(db: Db, cycles: readonly StreamId[]): Promise<readonly MemberCount[]> {
  if (cycles.length === 0) return [];
  const { rows } = await sql<MemberCount>`
    select cycle, status, due_at, deadline_version as version, count(*)::int as units
    from cycle_member where cycle = any(${[...cycles]})
    group by cycle, status, due_at, deadline_version`.execute(db);
  return rows;
}
