import { z } from 'zod';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { exampleFaults } from '#example/words/steps.ts';
import type { PastEvent } from '#example/run/history.ts';
import type { CycleFacts, Delivery } from '#example/run/read-back.ts';

const Fired = z.object({ rung: z.string() });
const OfUnit = z.object({ unit: z.string() });

export interface RemindersRead {
  readonly sent: number;
  /** Reminders that went to a unit whose report was in; the promise is none. */
  readonly toSubmitted: number;
  readonly faults: readonly string[];
}

/** What the delivery log says of the ladder, held against the order of events. */
export function remindersOf({ deliveries, events }: CycleFacts): RemindersRead {
  const reminders = deliveries.filter(({ key }) => key.startsWith('reminder/') || key.startsWith('escalation/'));
  const sent = reminders.filter(({ status }) => status === 'accepted');
  const { fired, inHand } = readLadder(events);
  const after = sent.filter((delivery) => inHand.get(rungOf(delivery))?.has(unitOf(delivery)) ?? false);
  const mailed = new Set(sent.map(rungOf));
  const missing = defaultLadder.steps
    .map(({ offset }) => `v1/${String(offset)}`)
    .filter((rung) => fired.get(rung) !== 1 || !mailed.has(rung));
  return {
    sent: sent.length,
    toSubmitted: after.length,
    faults: [
      ...missing.map((rung) => exampleFaults.rungMissing(rung)),
      ...twice(sent).map((delivery) => exampleFaults.rungTwice(rungOf(delivery), delivery.unit)),
      ...after.map((delivery) => exampleFaults.remindedAfter(unitOf(delivery))),
    ],
  };
}

interface Ladder {
  readonly fired: ReadonlyMap<string, number>;
  /** Whose report was in when the rung fired. */
  readonly inHand: ReadonlyMap<string, ReadonlySet<string>>;
}

function readLadder(events: readonly PastEvent[]): Ladder {
  const fired = new Map<string, number>();
  const inHand = new Map<string, ReadonlySet<string>>();
  const submitted = new Set<string>();
  for (const { type, data } of events) {
    const unit = OfUnit.safeParse(data).data?.unit ?? '';
    if (type === 'ReportSubmitted' || type === 'UnitExempted') submitted.add(unit);
    if (type === 'ReportReturned' || type === 'UnitReopened') submitted.delete(unit);
    if (type !== 'ReminderRungFired') continue;
    const { rung } = Fired.parse(data);
    fired.set(rung, (fired.get(rung) ?? 0) + 1);
    inHand.set(rung, new Set(submitted));
  }
  return { fired, inHand };
}

/** `reminder/v1/-3/nho-quan`: the rung's own key stands in the middle. */
function rungOf({ key }: Delivery): string {
  return key.split('/').slice(1, 3).join('/');
}

function unitOf({ key }: Delivery): string {
  return key.split('/').slice(3).join('/');
}

function twice(sent: readonly Delivery[]): readonly Delivery[] {
  const seen = new Set<string>();
  return sent.filter(({ key, unit, role }) => {
    const one = `${key} ${unit} ${role}`;
    if (seen.has(one)) return true;
    seen.add(one);
    return false;
  });
}
