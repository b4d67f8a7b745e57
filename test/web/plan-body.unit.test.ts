import { describe, expect, it } from 'vitest';
import type { components } from '#web/api/schema.d.ts';
import { halfReached, letterGroups, lettersOf, reachOf } from '#web/screens/plan-wizard/letters.ts';
import type { UnitKind } from '#web/screens/organisation/kinds.ts';
import { canCountBack, countedBack, kindsByDepth, withReviewDays } from '#web/screens/plan-wizard/levels.ts';
import { statedPlan } from '#web/screens/plan-wizard/plan-body.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import { whyNotYet } from '#web/screens/plan-wizard/why-not-yet.ts';
import {
  bounds,
  emptyPlan,
  ofKind,
  ofSpan,
  periodCodeOf,
  type PlanForm,
  type ReviewKind,
  withFields,
} from '#web/screens/plan-wizard/plan-form.ts';

const whole: PlanForm = {
  ...emptyPlan('2026-11-22'),
  committee: 'x-qcdc',
  programmes: ['QCDC'],
  members: ['a', 'b'],
  template: 'qcdc',
  dueDate: '18/12/2026',
  post: 'Trưởng ban',
  signer: 'A',
};

function gapsOf(change: Partial<PlanForm>): readonly string[] {
  const stated = statedPlan({ ...whole, ...change });
  return stated.ok ? [] : stated.gaps;
}

describe('a plan as it is typed', () => {
  it('begins with the half-year of the day', () => {
    expect(periodCodeOf(emptyPlan('2026-06-30'))).toBe('2026-H1');
    expect(periodCodeOf(emptyPlan('2026-07-01'))).toBe('2026-H2');
  });

  it('sums up a whole year and reviews a part of it, unless the kind was chosen by hand or is asked for', () => {
    expect(ofSpan(whole, 'Y')).toEqual({ span: 'Y', reviewKind: 'final' });
    expect(ofSpan({ ...whole, span: 'Y', reviewKind: 'final' }, 'H1').reviewKind).toBe('interim');
    expect(ofSpan({ ...whole, kindChosen: true }, 'Y').reviewKind).toBe('interim');
    expect(ofSpan({ ...whole, reviewKind: 'thematic' }, 'Y').reviewKind).toBe('thematic');
  });

  it('is stated once nothing is missing, and leaves to the api what the api knows', () => {
    const stated = statedPlan(whole);
    expect(stated).toMatchObject({
      ok: true,
      body: {
        period: '2026-H2',
        clock: null,
        members: [
          { unit: 'a', rule: null },
          { unit: 'b', rule: null },
        ],
        collection: { rule: { kind: 'date', date: '2026-12-18', hour: '17:00' } },
        conferenceDate: null,
      },
    });
    expect(stated.ok && Object.keys(stated.body)).not.toContain('dataWindow');
    expect(stated.ok && Object.keys(stated.body)).not.toContain('key');
  });

  it('says what is missing in the order of the form', () => {
    const nothing = statedPlan(emptyPlan('2026-11-22'));
    expect(nothing.ok ? [] : nothing.gaps).toEqual(['committee', 'programmes', 'members', 'template', 'due', 'signer']);
  });

  it('asks for the days of the data where no decree sets them, and for both of them', () => {
    const other = { span: 'other', otherLabel: 'chín tháng', otherFrom: '01/01/2026', otherTo: '30/09/2026' } as const;
    expect(gapsOf({ ...other, otherCode: '9t-2026', signer: '' })).toEqual(['window', 'signer']);
    expect(gapsOf({ ...other, otherCode: '9t-2026', windowFrom: '01/01/2026', windowTo: '30/09/2026' })).toEqual([]);
    expect(gapsOf({ ...other, otherCode: '2026-09' })).toEqual([]);
    expect(gapsOf({ windowFrom: '01/01/2026' })).toEqual(['window']);
  });

  it('says of a shut button all that lacks at once, and leads to the first', () => {
    const said = (key: string, facts?: { gap: string }) => (facts === undefined ? key : facts.gap);
    const none = { preview: null, faults: [], code: null, beyond: false, fresh: false, trying: false, error: null };
    const reason = whyNotYet(said as never, statedPlan({ ...whole, template: '', signer: '' }), none);
    expect(reason).toEqual({ is: 'said', why: 'gap.template; gap.signer', field: 'template' });
  });

  it('never sends a number beyond its bounds, and names them', () => {
    const back = { dueBy: 'beforeConference', conference: '12/01/2027' } as const;
    expect(gapsOf({ ...back, dueDays: '250' })).toEqual([]);
    expect(gapsOf({ ...back, dueDays: '251' })).toEqual(['due']);
    expect(gapsOf({ dueBy: 'dayOfPeriod', dueDayOfMonth: '32' })).toEqual(['due']);
    expect(gapsOf({ reviewDays: ['60'] })).toEqual([]);
    expect(gapsOf({ reviewDays: ['999'] })).toEqual(['reviewDays']);
    expect(readWhole('−7', bounds.offset)).toBe(-7);
    expect(readWhole('-251', bounds.offset)).toBeNull();
  });

  it('never sends a day that is half typed', () => {
    expect(gapsOf({ dueDate: '18/12' })).toEqual(['due']);
    expect(gapsOf({ cutOff: '14/1' })).toEqual(['dates']);
    expect(gapsOf({ groups: [{ by: 'kind', of: 'department', date: '', hour: '17:00' }] })).toEqual(['dates']);
    expect(gapsOf({ own: { a: { date: '20/12', hour: '17:00' } } })).toEqual(['dates']);
    expect(gapsOf({ own: { a: { date: '', hour: '17:00' } } })).toEqual([]);
  });

  it('counts back from a conference only when there is one', () => {
    expect(gapsOf({ dueBy: 'beforeConference', dueDays: '5' })).toEqual(['due']);
    const stated = statedPlan({ ...whole, dueBy: 'beforeConference', dueDays: '5', conference: '25/12/2026' });
    expect(stated.ok && stated.body.collection?.rule).toEqual({
      kind: 'beforeConference',
      workingDays: 5,
      hour: '17:00',
    });
  });

  it('becomes a report asked for today, with a name and days of its own and no conference, and a review again', () => {
    const asked = { ...whole, ...ofKind({ ...whole, conference: '25/12/2026' }, 'adHoc', '2026-11-29T08:30', false) };
    expect(asked).toMatchObject({
      ...{ reviewKind: 'adHoc', holds: 'none', dueBy: 'date', conference: '', span: 'other' },
      ...{ otherCode: 'dx-20261129-0830', otherFrom: '29/11/2026', otherTo: '29/11/2026' },
      ...{ windowFrom: '29/11/2026', windowTo: '29/11/2026', cutOff: '29/11/2026' },
    });
    const stated = statedPlan({
      ...asked,
      otherLabel: 'thiệt hại sau mưa lũ',
      dueDate: '29/11/2026',
      dueHour: '16:00',
    });
    expect(stated.ok && stated.body).toMatchObject({
      ...{ reviewKind: 'adHoc', conference: 'none', conferenceDate: null, cutOff: '2026-11-29' },
      period: { code: 'dx-20261129-0830', label: 'thiệt hại sau mưa lũ', from: '2026-11-29', to: '2026-11-29' },
      collection: { rule: { kind: 'date', date: '2026-11-29', hour: '16:00' } },
    });
    expect(ofKind(asked, 'thematic', '2026-11-30T09:00', false)).toEqual({ reviewKind: 'thematic', roll: true });
    expect(ofKind(asked, 'final', '2026-11-30T09:00', false)).toEqual({
      ...{ reviewKind: 'final', holds: 'expected', span: 'H2', roll: true },
      ...{ windowFrom: '', windowTo: '', cutOff: '' },
    });
  });

  it('becomes a report for an inspection only once it says who inspects, when and by which paper', () => {
    const asked = { ...whole, ...ofKind(whole, 'inspection', '2026-11-29T08:30', false), otherLabel: 'dân chủ' };
    expect(asked).toMatchObject({ holds: 'none', span: 'other', otherCode: 'kt-20261129-0830' });
    const due = { ...asked, dueDate: '29/11/2026', dueHour: '16:00', inspectedOn: '05/12/2026' };
    const gaps = statedPlan({ ...due, inspectionTeam: 'Đoàn 1' });
    expect(gaps.ok ? [] : gaps.gaps).toEqual(['inspection']);
    const stated = statedPlan({ ...due, inspectionTeam: ' Đoàn 1 ', inspectionPaper: '12-KH/BCĐ' });
    expect(stated.ok && stated.body).toMatchObject({
      ...{ reviewKind: 'inspection', conference: 'none' },
      inspection: { on: '2026-12-05', team: 'Đoàn 1', document: '12-KH/BCĐ' },
    });
    // A review says nothing of it, whatever was typed before.
    const review = statedPlan({ ...whole, inspectedOn: '05/12/2026', inspectionTeam: 'Đoàn 1' });
    expect(review.ok && 'inspection' in review.body).toBe(false);
  });

  it('due at an hour of a day off stays there, unless somebody chose otherwise by hand', () => {
    const to = (form: PlanForm, kind: ReviewKind): PlanForm => ({
      ...form,
      ...ofKind(form, kind, '2026-11-29T08:30', false),
    });
    const atOnce = to(emptyPlan('2026-11-29'), 'adHoc');
    expect([atOnce, to(atOnce, 'thematic')].map(({ roll }) => roll)).toEqual([false, true]);
    expect(to({ ...atOnce, roll: true }, 'thematic').roll).toBe(true);
    expect(to({ ...emptyPlan('2026-11-29'), roll: false }, 'adHoc').roll).toBe(false);
    expect(to({ ...emptyPlan('2026-11-29'), roll: false }, 'final').roll).toBe(false);
  });

  it('of a cycle that is planned already keeps what makes it this cycle, whatever kind it becomes', () => {
    expect(ofKind(whole, 'thematic', '2026-11-29T08:30', true)).toEqual({
      ...{ reviewKind: 'thematic', holds: 'none', dueBy: 'date', conference: '' },
    });
  });

  it('gives a rehearsal its clock and its key', () => {
    expect(gapsOf({ rehearsal: true })).toEqual(['rehearsal']);
    const stated = statedPlan({
      ...whole,
      rehearsal: true,
      rehearsalFrom: '01/06/2026',
      rehearsalPace: '0,5',
      rehearsalKey: 'k',
    });
    expect(stated.ok && stated.body).toMatchObject({
      key: 'k',
      clock: { origin: '2026-06-01T08:00:00+07:00', scale: 720 },
    });
  });

  it('keeps days for each level only where some are typed, and says what is half typed', () => {
    const levelsOf = (change: Partial<PlanForm>) => {
      const stated = statedPlan({ ...whole, ...change });
      return stated.ok ? stated.body.levels : stated.gaps;
    };
    expect(levelsOf({})).toBeUndefined();
    expect(levelsOf({ reviewDays: ['5', ' 3 ', ''] })).toEqual({ reviewDays: [5, 3], above: null, signedOff: null });
    expect(levelsOf({ reviewDays: ['', '3'] })).toMatchObject({ reviewDays: [0, 3] });
    expect(levelsOf({ reviewDays: ['năm'] })).toEqual(['reviewDays']);
    expect(levelsOf({ signedBy: 'Trần Văn C', signedPost: 'Trưởng ban', signedWhy: 'gấp' })).toMatchObject({
      signedOff: { name: 'Trần Văn C', post: 'Trưởng ban', reason: 'gấp' },
    });
  });

  it('proposes every level back from the conference, or from the superior’s deadline, and keeps what was typed', () => {
    const form = { ...whole, conference: '25/12/2026', reviewDays: ['4'] };
    expect(canCountBack(whole)).toBe(false);
    expect(canCountBack(form)).toBe(true);
    expect(countedBack(form, 2)).toEqual({ reviewDays: ['4', '3'], dueBy: 'beforeConference', dueDays: '4' });
    const answering = { ...form, above: 'tinh-x.qcdc.2026' };
    expect(countedBack(answering, 1)).toEqual({
      ...{ reviewDays: ['4'], dueBy: 'byEvent', dueEventSide: 'before', dueEventDays: '4' },
    });
    const counted = { ...form, ...countedBack(form, 1) };
    expect(withReviewDays(counted, 0, '6')).toEqual({ reviewDays: ['6'], dueDays: '6' });
    expect(withReviewDays({ ...counted, dueDays: '7' }, 0, '6')).toEqual({ reviewDays: ['6'] });
    expect(withReviewDays(counted, 1, '2')).toEqual({ reviewDays: ['4', '2'] });
  });

  it('knows the levels of who reports; a unit between that does not report is passed over', () => {
    const unit = (id: string, kind: UnitKind, depth: number) => ({
      id,
      name: id,
      kind,
      ownKind: null,
      level: 'commune' as const,
      depth,
    });
    const rows = [unit('a', 'commune', 1), unit('a1', 'hamlet', 2), unit('b', 'commune', 1), unit('b1', 'school', 2)];
    const tree = { under: rows.map(({ id }) => id), all: new Map(rows.map((row) => [row.id, row])) };
    expect(kindsByDepth(tree, ['a', 'a1', 'b', 'b1'])).toEqual([['commune'], ['hamlet', 'school']]);
    expect(kindsByDepth(tree, ['a', 'a1', 'b1'])).toEqual([['commune', 'school'], ['hamlet']]);
  });

  it('takes from a draft what is of the form’s own kind, and nothing else', () => {
    const form = withFields(whole, { '/signer': 'B', '/members': 'no list', '/roll': null, '/unheard': 1 });
    expect(form).toEqual({ ...whole, signer: 'B' });
  });
});

it('tells letters that go with the call from those that are arranged', () => {
  const letter = (at: string, template: components['schemas']['LetterTemplate'], unit: string, roles: number) => ({
    at,
    template,
    subject: `${template} ${unit}`,
    to: (['reporter', 'unitHead'] as const).slice(0, roles).map((role) => ({ unit, role })),
  });
  const none = (unit: string, role: 'reporter' | 'unitHead') => ({ unit, name: unit.toUpperCase(), role });
  const preview = {
    cycle: 'c',
    deadlines: [],
    unreached: [{ unit: 'b', name: 'B' }],
    unaddressed: [none('a', 'unitHead'), none('b', 'reporter'), none('b', 'unitHead'), none('host', 'reporter')],
    schedule: { dataClose: '2026-12-14', earliest: '2026-12-15', steps: [] },
    letters: [
      letter('1', 'callIssued', 'a', 2),
      letter('1', 'callIssued', 'b', 2),
      letter('2', 'deadlineReminder', 'a', 1),
      letter('2', 'deadlineReminder', 'b', 1),
      letter('2', 'collectionClosingSoon', 'host', 1),
    ],
  };
  expect(lettersOf(preview)).toEqual({ now: 4, later: 3 });
  expect(reachOf(preview)).toEqual({ unsent: 3, units: 1 });
  expect(halfReached(preview)).toEqual([none('a', 'unitHead')]);
  expect(letterGroups(preview).map(({ template, count, units, first }) => [template, count, units, first])).toEqual([
    ['callIssued', 4, ['a', 'b'], true],
    ['deadlineReminder', 2, ['a', 'b'], false],
    ['collectionClosingSoon', 1, ['host'], false],
  ]);
});
