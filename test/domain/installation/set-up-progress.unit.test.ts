import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { type SetUpFacts, setUpProgress, setUpSteps } from '#domain/installation/set-up-progress.ts';

const nothing: SetUpFacts = {
  ...{ today: civilDate('2026-11-29'), publishedTo: civilDate('2026-12-31') },
  ...{ units: 0, committees: 0, committeesUnstaffed: 0, outlines: 0, unitsStaffed: 0, useChosen: false, cycles: 0 },
};
const all: SetUpFacts = {
  ...{ today: civilDate('2026-11-29'), publishedTo: civilDate('2027-12-31') },
  ...{ units: 168, committees: 1, committeesUnstaffed: 0, outlines: 2, unitsStaffed: 52, useChosen: true, cycles: 1 },
};
const next = (facts: SetUpFacts) => setUpProgress(facts).next;

it('begins with the units, and asks for nothing once all is there', () => {
  expect(setUpProgress(nothing)).toMatchObject({ done: new Set(), next: 'units' });
  expect(setUpProgress(all)).toMatchObject({ done: new Set(setUpSteps), next: null });
});

it('asks for one step after the other, in the order in which one rests on the other', () => {
  const steps = [
    {},
    { units: 168 },
    { committees: 1, committeesUnstaffed: 1 },
    { outlines: 2 },
    { committeesUnstaffed: 0, unitsStaffed: 1 },
    { publishedTo: civilDate('2027-12-31') },
    { useChosen: true },
    { cycles: 1 },
  ];
  let facts = nothing;
  const asked = steps.map((step) => next((facts = { ...facts, ...step })));
  expect(asked).toEqual([...setUpSteps, null]);
});

it('is not content with one unit: nobody would report', () => {
  expect(next({ ...all, units: 1 })).toBe('units');
});

it('asks for people as long as a committee has nobody who could plan its cycle, or no unit anybody to report', () => {
  expect(next({ ...all, committeesUnstaffed: 1 })).toBe('people');
  expect(next({ ...all, unitsStaffed: 0 })).toBe('people');
});

it.each([
  ['2026-09-30', '2026-12-31', null],
  ['2026-10-01', '2026-12-31', 'calendar'],
  ['2026-11-29', '2027-12-31', null],
  ['2027-01-02', '2026-12-31', 'calendar'],
])('on %s, with a calendar up to %s, asks for %s: from October on for that of the next year', (today, to, asked) => {
  expect(next({ ...all, today: civilDate(today), publishedTo: civilDate(to) })).toBe(asked);
});
