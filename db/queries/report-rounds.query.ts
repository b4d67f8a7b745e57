import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { Report, ReturnReason } from '#domain/review-cycle/report.ts';
import type { Db } from '#db/database.ts';
import { loadStream } from '#db/event-store/load.ts';

export interface ReportRound {
  readonly report: Report;
  readonly by: Actor;
  readonly outcome:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'accepted'; readonly at: string; readonly by: Actor }
    | { readonly kind: 'returned'; readonly at: string; readonly by: Actor; readonly reasons: readonly ReturnReason[] };
}

/** Every round of a unit's report with what became of it, from the events: a projection keeps the last one only. */
export async function reportRounds(db: Db, cycle: StreamId, unit: UnitId): Promise<readonly ReportRound[]> {
  const rounds: ReportRound[] = [];
  for (const event of await loadStream(db, cycle)) {
    const happened = { type: event.type, data: event.data } as CycleEvent;
    if (!('unit' in happened.data) || happened.data.unit !== unit) continue;
    const last = rounds.at(-1);
    const judged = { at: event.occurredAt, by: event.actor };
    if (happened.type === 'ReportSubmitted') {
      rounds.push({ report: happened.data.report, by: event.actor, outcome: { kind: 'waiting' } });
    } else if (happened.type === 'ReportAccepted' && last !== undefined) {
      rounds[rounds.length - 1] = { ...last, outcome: { kind: 'accepted', ...judged } };
    } else if (happened.type === 'ReportReturned' && last !== undefined) {
      rounds[rounds.length - 1] = {
        ...last,
        outcome: { kind: 'returned', ...judged, reasons: happened.data.reasons },
      };
    } else if (happened.type === 'PlacesOpened' && last?.outcome.kind === 'returned') {
      const reasons = [...last.outcome.reasons, ...happened.data.reasons];
      rounds[rounds.length - 1] = { ...last, outcome: { ...last.outcome, reasons } };
    } else if (happened.type === 'UnitReopened' && last?.outcome.kind === 'accepted') {
      const reasons = [{ path: null, reason: happened.data.reason }];
      rounds[rounds.length - 1] = { ...last, outcome: { kind: 'returned', ...judged, reasons } };
    }
  }
  return rounds;
}
