import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Turn } from '#domain/review-cycle/review-clocks.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { ProjectedEvent } from '#db/projections/projector.ts';
import type { FirstIn } from '#db/projections/tables.ts';

/** What a decision never needs and the state therefore forgets: how often a unit was reminded, when its report came back. */
export interface Moments {
  readonly reminders_sent: number;
  readonly last_reminded_at: string | null;
  readonly returned_at: string | null;
  readonly extended_from: string | null;
  readonly turns: readonly Turn[];
  readonly first_in: FirstIn | null;
}

export const noMoments: Moments = {
  ...{ reminders_sent: 0, last_reminded_at: null, returned_at: null, extended_from: null },
  ...{ turns: [], first_in: null },
};

function turned(known: Moments, way: Turn['way'], at: Instant): Moments {
  return { ...known, turns: [...known.turns, { way, at }] };
}

/** What these events add of each unit they speak of. */
export function momentsOf(events: readonly ProjectedEvent[]): ReadonlyMap<UnitId, Moments> {
  const found = new Map<UnitId, Moments>();
  const add = (unit: UnitId, change: (known: Moments) => Moments): void => {
    found.set(unit, change(found.get(unit) ?? noMoments));
  };
  for (const event of events) {
    // Only cycles' events come here; the projector's type leaves their data open.
    const happened = event as unknown as CycleEvent;
    const at = event.occurredAt;
    const reminded = (known: Moments) => ({ ...known, reminders_sent: known.reminders_sent + 1, last_reminded_at: at });
    if (happened.type === 'UnitUrged') add(happened.data.unit, reminded);
    else if (happened.type === 'ReminderRungFired') for (const unit of happened.data.units) add(unit, reminded);
    else if (happened.type === 'CyclePaperIssued' && happened.data.kind === 'urgingLetter')
      for (const unit of happened.data.units) add(unit, reminded);
    else if (happened.type === 'ReportReturned')
      add(happened.data.unit, (known) => ({ ...turned(known, 'out', at), returned_at: at }));
    else if (happened.type === 'UnitReopened') add(happened.data.unit, (known) => ({ ...known, returned_at: at }));
    else if (happened.type === 'ReportSubmitted') {
      const { arrivedAt, dueAt, late } = happened.data.report;
      const first = { at: arrivedAt, dueAt, late };
      add(happened.data.unit, (known) => ({ ...turned(known, 'in', at), first_in: known.first_in ?? first }));
    } else if (happened.type === 'ReportAccepted') add(happened.data.unit, (known) => turned(known, 'out', at));
    else if (happened.type === 'ExtensionGranted') {
      const { unit, previous } = happened.data;
      add(unit, (known) => ({ ...known, extended_from: known.extended_from ?? previous }));
    }
  }
  return found;
}
