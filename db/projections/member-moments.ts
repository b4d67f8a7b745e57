import { sql } from 'kysely';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Turn } from '#domain/review-cycle/review-clocks.ts';
import type { CycleEvent } from '#domain/review-cycle/events.ts';
import type { ProjectedEvent } from '#db/projections/projector.ts';
import type { FirstIn } from '#db/projections/tables.ts';
import type { Together } from '#db/together.ts';

interface Moments {
  readonly unit: UnitId;
  readonly reminders: number;
  readonly last_reminded_at: string | null;
  readonly returned_at: string | null;
  readonly extended_from: string | null;
  readonly turns: readonly Turn[];
  readonly first_in: FirstIn | null;
}

/** What a decision never needs and the state therefore forgets: how often a unit was reminded, when its report came back. */
export function saveMoments(writes: Together, cycle: StreamId, events: readonly ProjectedEvent[]): void {
  const moments = momentsOf(events);
  if (moments.length === 0) return;
  // The rows themselves come first.
  writes.next();
  writes.add(sql`
    update cycle_member as member set
      reminders_sent = member.reminders_sent + news.reminders,
      last_reminded_at = coalesce(news.last_reminded_at, member.last_reminded_at),
      returned_at = coalesce(news.returned_at, member.returned_at),
      extended_from = coalesce(member.extended_from, news.extended_from),
      turns = member.turns || news.turns,
      first_in = coalesce(member.first_in, news.first_in)
    from jsonb_to_recordset(${JSON.stringify(moments)}::jsonb) as news(
      unit text, reminders integer, last_reminded_at timestamptz(3), returned_at timestamptz(3), extended_from timestamptz(3),
      turns jsonb, first_in jsonb)
    where member.cycle = ${cycle} and member.unit = news.unit`);
}

function turned(known: Moments, way: Turn['way'], at: Instant): Moments {
  return { ...known, turns: [...known.turns, { way, at }] };
}

/** One row per unit, however many of the events speak of it. */
function momentsOf(events: readonly ProjectedEvent[]): readonly Moments[] {
  const found = new Map<UnitId, Moments>();
  const add = (unit: UnitId, change: (known: Moments) => Moments): void => {
    const nothing = { unit, reminders: 0, last_reminded_at: null, returned_at: null, extended_from: null };
    found.set(unit, change(found.get(unit) ?? { ...nothing, turns: [], first_in: null }));
  };
  for (const event of events) {
    // Only cycles' events come here; the projector's type leaves their data open.
    const happened = event as unknown as CycleEvent;
    const at = event.occurredAt;
    const reminded = (known: Moments) => ({ ...known, reminders: known.reminders + 1, last_reminded_at: at });
    if (happened.type === 'UnitUrged') add(happened.data.unit, reminded);
    else if (happened.type === 'ReminderRungFired') for (const unit of happened.data.units) add(unit, reminded);
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
  return [...found.values()];
}
