import { knownForGood } from '#engine/known-for-good.ts';
import { cycleFields } from '#db/queries/cycle.query.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

/** What a figure of the plan is read as; one that no plan knows is taken as it is, and refused by name. */
export interface Asked {
  readonly indicators: readonly Indicator[];
  readonly sections: readonly { readonly code: string }[];
  /** Null: no plan stands yet, and nothing is handed in to it. */
  readonly cutOff: CivilDate | null;
}

/** Cycles that are called at one time are few; more than that and the one known longest is asked for again. */
const mostKnown = 500;

/**
 * What the figures of a cycle's reports are read by, asked for once in this process: from the day of its call a plan is not changed any
 * more. A statement more of every report would be most of its cost.
 */
export function askedOfLate(db: Db): (stream: StreamId) => Promise<Asked> {
  return knownForGood(async (stream) => {
    const fields = await cycleFields(db, stream);
    const { indicators, sections, cutOff = null } = fields ?? {};
    const answer = { indicators: indicators ?? [], sections: sections ?? [], cutOff };
    // Before the call it may be planned anew.
    return { answer, lasts: fields !== undefined && fields.status !== 'proposed' && fields.status !== 'planned' };
  }, mostKnown);
}
