import type { Clock } from '#domain/kernel/clock.ts';
import { unreachable } from '#domain/kernel/never.ts';
import type { ProcessKind } from '#domain/kernel/process-kind.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { cycleDoc } from '#db/queries/cycle.query.ts';
import { taskClock } from '#db/queries/task.query.ts';

/** The clock of a rehearsal; null of what is real, and of what still waits to begin. */
export async function clockOf(db: Db, kind: ProcessKind, stream: StreamId): Promise<Clock | null> {
  switch (kind) {
    case 'reviewCycle': {
      const doc = await cycleDoc(db, stream);
      return doc !== null && 'plan' in doc ? (doc.plan?.clock ?? null) : null;
    }
    case 'conference':
      return (await conferenceRow(db, stream))?.doc.facts.clock ?? null;
    case 'followUpTask':
      return taskClock(db, stream);
    case 'inspection':
      // It has no rehearsal.
      return null;
    default:
      return unreachable(kind);
  }
}
