import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import { type StationFacts, stationsOf } from '#domain/review-cycle/stations.ts';
import { instant } from '#test/support/given.ts';

const facts: StationFacts = {
  ...{ status: 'cancelled', callDate: null, dueDays: [], closedAt: null, approvedAt: null, conference: 'expected' },
  ...{ heldOn: null, held: false, noticeOn: null, tasks: null, units: null },
};
const states = (of: Partial<StationFacts>) =>
  stationsOf({ ...facts, ...of }, defaultCalendar).map(({ state }) => state);

describe('the stations of a cycle that was cancelled', () => {
  it('have nothing ahead: what was not done was left out', () => {
    expect(new Set(states({}))).toEqual(new Set(['leftOut']));
  });

  it('keep what was done before', () => {
    expect(states({ ofYears: true })).toEqual(['done', 'leftOut', 'leftOut', 'leftOut', 'leftOut']);
    expect(states({ approvedAt: instant('2026-06-10T01:00:00.000Z') })[2]).toBe('done');
  });
});
