import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HandInFacts, isJudged, punctualityOf } from '#domain/report-rates/punctuality.ts';
import { standingStatuses } from '#domain/review-cycle/state.ts';
import { instant } from '#test/support/given.ts';

const due = instant('2020-06-22T10:00:00Z');
const before = instant('2020-06-22T09:59:59Z');
const after = instant('2020-06-22T10:00:01Z');
const owing: HandInFacts = {
  ...{ status: 'expected', first: null, dueAt: due, called: true },
  ...{ open: true, passed: false, ended: false },
};
const of = (facts: Partial<HandInFacts>, now = after) => punctualityOf({ ...owing, ...facts }, now);

describe('the punctuality of a unit', () => {
  it('is told by its first hand-in as that was judged on arrival, whatever came back or moved since', () => {
    expect([
      of({ status: 'submitted', first: { late: false } }),
      of({ status: 'accepted', first: { late: true } }),
    ]).toEqual(['onTime', 'late']);
    expect(of({ status: 'returned', first: { late: false }, dueAt: null })).toBe('onTime');
    expect(of({ status: 'submitted', first: { late: true }, dueAt: instant('2020-07-30T10:00:00Z') })).toBe('late');
  });

  it('is not due until its own end has come, and never late before', () => {
    expect([of({}, before), of({}, due), of({}, after)]).toEqual(['notDue', 'notHandedIn', 'notHandedIn']);
    expect(of({ dueAt: instant('2020-06-29T10:00:00Z') })).toBe('notDue');
  });

  it('is nobody’s fault who was exempted, whose clock stands still, who is no more, or whom nobody has asked', () => {
    expect(of({ status: 'exempted', first: { late: true } })).toBe('exempted');
    expect([of({ dueAt: null }), of({ ended: true }), of({ called: false })]).toEqual(['suspended', 'ended', 'notDue']);
    expect(of({ ended: true, status: 'accepted', first: { late: false } })).toBe('onTime');
  });

  it('stays not due where the collection was closed before the end, and is missing where it was closed after it', () => {
    expect([of({ open: false }), of({ open: false, passed: true })]).toEqual(['notDue', 'notHandedIn']);
    expect(of({ open: true, passed: false, dueAt: instant('2020-06-30T10:00:00Z') })).toBe('notDue');
  });

  it('is a fault only of a unit that was asked, had an end, and handed in late or not at all by it', () => {
    const facts = fc.record({
      status: fc.constantFrom(...standingStatuses),
      first: fc.option(fc.record({ late: fc.boolean() })),
      dueAt: fc.option(fc.constantFrom(before, due, after)),
      ...{ called: fc.boolean(), open: fc.boolean(), passed: fc.boolean(), ended: fc.boolean() },
    });
    fc.assert(
      fc.property(facts, (some) => {
        const found = punctualityOf(some, due);
        if (found === 'notHandedIn') {
          expect(some).toMatchObject({ first: null, called: true, ended: false });
          expect(some.open ? some.dueAt !== null && some.dueAt <= due : some.passed).toBe(true);
        }
        if (some.status === 'exempted') expect(isJudged(found)).toBe(false);
        else if (some.first !== null) expect(found).toBe(some.first.late ? 'late' : 'onTime');
      }),
    );
  });
});
