import { describe, expect, it } from 'vitest';
import type { AggregateKind, UnitId } from '#domain/kernel/ids.ts';
import {
  calendarStream,
  cycleStreamOf,
  hostOfLedger,
  isRehearsalLedger,
  kindOfStream,
  ledgerOf,
  organisationStream,
  rehearsalOf,
  slugOf,
  streamOf,
  taskStream,
} from '#domain/kernel/streams.ts';

describe('the names of streams and ledgers', () => {
  it('read back as what they were built of', () => {
    const kinds: readonly AggregateKind[] = [
      ...([
        'reviewCycle',
        'conference',
        'followUpTask',
        'organisation',
        'template',
        'calendar',
        'outsideIndex',
        'directive',
        'modelRegister',
        'inspection',
        'awardRound',
      ] as const),
    ];
    for (const kind of kinds) {
      const stream = streamOf(kind, 'a.b-1');
      expect([kindOfStream(stream), slugOf(stream)]).toEqual([kind, 'a.b-1']);
    }
    expect(kindOfStream('mail/a')).toBeNull();
  });

  it('are what has been stored since 0.1.0', () => {
    const cycle = cycleStreamOf('Tinh-X-QCDC', '2020-H1');
    expect(cycle).toBe('cycle/tinh-x-qcdc.2020-h1');
    expect([rehearsalOf(cycle), rehearsalOf(cycle, 'a')]).toEqual([`${cycle}.dt`, `${cycle}.dt-a`]);
    expect(taskStream(streamOf('conference', 'tinh-x.2020-06-30'), 7)).toBe('task/tinh-x.2020-06-30/07');
    expect([organisationStream, calendarStream]).toEqual(['organisation/main', 'calendar/vn']);
  });

  it('tell whose book a ledger is, a rehearsal like a real one', () => {
    const host = 'tinh-x' as UnitId;
    expect([ledgerOf(host, false), ledgerOf(host, true)]).toEqual(['tinh-x', 'tinh-x~dien-tap']);
    for (const rehearsal of [false, true]) {
      const ledger = ledgerOf(host, rehearsal);
      expect([hostOfLedger(ledger), isRehearsalLedger(ledger)]).toEqual([host, rehearsal]);
    }
  });
});
