import { describe, expect, it } from 'vitest';
import type { PastEvent } from '#example/run/history.ts';
import type { CycleFacts, Delivery } from '#example/run/read-back.ts';
import { remindersOf } from '#example/run/reminders.ts';

const ladder = ['v1/-7', 'v1/-3', 'v1/-1', 'v1/0', 'v1/1', 'v1/3'];
const event = (type: string, data: unknown): PastEvent => ({ version: 1, type, at: '2020-06-19T01:00:00.000Z', data });
const fired = (rung: string) => event('ReminderRungFired', { rung });
let id = 0;
const mail = (rung: string, unit: string, status = 'accepted'): Delivery => {
  id += 1;
  return { id, key: `reminder/${rung}/${unit}`, template: 'deadlineReminder', unit, role: 'reporter', status };
};

function facts(events: readonly PastEvent[], deliveries: readonly Delivery[]): CycleFacts {
  return { totals: [], rows: [], missing: 0, documents: [], events, deliveries };
}

describe('what is read of the reminders', () => {
  it('is that every rung went out once and to nobody who had reported', () => {
    const events = [event('ReportSubmitted', { unit: 'a' }), ...ladder.map(fired)];
    const log = ladder.map((rung) => mail(rung, 'b'));
    expect(remindersOf(facts(events, log))).toEqual({ sent: 6, toSubmitted: 0, faults: [] });
  });

  it('shows a reminder to a unit whose report was in', () => {
    const events = [fired('v1/-7'), event('ReportSubmitted', { unit: 'b' }), ...ladder.slice(1).map(fired)];
    const read = remindersOf(facts(events, [...ladder.map((rung) => mail(rung, 'c')), mail('v1/-3', 'b')]));
    expect(read).toMatchObject({ sent: 7, toSubmitted: 1 });
    expect(read.faults).toHaveLength(1);
  });

  it('counts a returned report as not handed in', () => {
    const events = [
      event('ReportSubmitted', { unit: 'b' }),
      event('ReportReturned', { unit: 'b' }),
      ...ladder.map(fired),
    ];
    const log = ladder.map((rung) => mail(rung, 'b'));
    expect(remindersOf(facts(events, log)).toSubmitted).toBe(0);
  });

  it('misses a rung that did not fire, or fired and reached nobody', () => {
    const quiet = remindersOf(
      facts(
        ladder.slice(1).map(fired),
        ladder.map((rung) => mail(rung, 'b')),
      ),
    );
    expect(quiet.faults).toEqual([expect.stringContaining('v1/-7')]);
    const unsent = remindersOf(
      facts(
        ladder.map(fired),
        ladder.slice(1).map((rung) => mail(rung, 'b')),
      ),
    );
    expect(unsent.faults).toEqual([expect.stringContaining('v1/-7')]);
  });

  it('sees the same rung sent twice', () => {
    const log = [...ladder.map((rung) => mail(rung, 'b')), mail('v1/0', 'b')];
    expect(remindersOf(facts(ladder.map(fired), log)).faults).toEqual([expect.stringContaining('v1/0')]);
  });
});
