import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import {
  accept,
  called,
  collected,
  concluded,
  consolidated,
  coordinator,
  giaVien,
  leader,
  nhoQuan,
  planned,
  refusal,
  reporterOf,
  submit,
  unit,
  vn,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const at = vn('2020-06-16 10:00');
const exempt = (of = nhoQuan, reason = 'thiên tai') => ({ type: 'ExemptUnit' as const, data: { unit: of, reason } });
const urge = (of = nhoQuan) => ({ type: 'UrgeUnit' as const, data: { unit: of } });

describe('exempting', () => {
  it('takes a unit out of the cycle with a reason, once', () => {
    const story = called().at(at, coordinator, exempt());
    expect(story.events.at(-1)).toEqual({ type: 'UnitExempted', data: { unit: nhoQuan, reason: 'thiên tai' } });
    expect(story.letters.at(-1)?.template).toBe('exempted');
    expect(story.ask(at, coordinator, exempt()).kind).toBe('nothing');
  });

  it('again for another reason is refused with what stands: nobody believes that his reason was taken', () => {
    const story = called().at(at, coordinator, exempt());
    const refused = refusal(story.ask(at, coordinator, exempt(nhoQuan, 'sáp nhập')));
    expect(refused).toMatchObject({ code: 'unit-exempted', facts: { reason: 'thiên tai' } });
    const command = exempt(nhoQuan, 'sáp nhập');
    expect(reviewCycle.priorAct(story.state, command, refused)).toMatchObject({
      types: ['UnitExempted'],
      about: { id: nhoQuan },
    });
  });

  it('is not for a unit that has reported, nor without a reason, nor before the call', () => {
    expect(refusal(called().ask(at, coordinator, exempt(nhoQuan, '')))).toMatchObject({ code: 'cycle-reason-missing' });
    const submitted = called().at(at, reporterOf(nhoQuan), submit(nhoQuan));
    expect(refusal(submitted.ask(at, coordinator, exempt())).code).toBe('report-already-submitted');
    expect(refusal(submitted.at(at, coordinator, accept(nhoQuan)).ask(at, coordinator, exempt())).code).toBe(
      'report-already-accepted',
    );
    expect(refusal(planned().ask(at, coordinator, exempt())).code).toBe('call-not-issued');
    expect(refusal(called().ask(at, coordinator, exempt(unit('ha-nam')))).code).toBe('unit-outside-cycle');
  });
});

describe('urging by hand', () => {
  it('counts the working days that are left', () => {
    const story = called().at(at, coordinator, urge());
    expect(story.events.at(-1)).toEqual({
      type: 'UnitUrged',
      data: { unit: nhoQuan, on: '2020-06-16', workingDaysLeft: 2, number: 1 },
    });
    expect(story.letters.at(-1)).toMatchObject({
      key: 'urge/1/nho-quan',
      template: 'manualUrge',
      facts: { workingDaysLeft: 2 },
    });
    story.at(vn('2020-06-22 10:00'), coordinator, urge());
    expect(story.letters.at(-1)).toMatchObject({ key: 'urge/2/nho-quan', facts: { workingDaysLate: 2 } });
  });

  it('is refused a second time on the same day (trap 17)', () => {
    const story = called().at(at, coordinator, urge());
    expect(refusal(story.ask(vn('2020-06-16 23:00'), coordinator, urge()))).toMatchObject({
      code: 'unit-reminded-today',
      facts: { on: '2020-06-16' },
    });
    expect(story.ask(vn('2020-06-17 07:00'), coordinator, urge()).kind).toBe('accepted');
    expect(refusal(called().pass(vn('2020-06-15 09:00')).ask(vn('2020-06-15 10:00'), coordinator, urge())).code).toBe(
      'unit-reminded-today',
    );
  });

  it('goes out again on the same day where what reminded it went astray and its address was mended', () => {
    const mended = { ...urge(), data: { ...urge().data, addressMended: true } } as const;
    expect(called().at(at, coordinator, urge()).ask(vn('2020-06-16 23:00'), coordinator, mended).kind).toBe('accepted');
  });

  it('never reaches a unit that has submitted or is exempt, nor after closing', () => {
    expect(refusal(called().at(at, reporterOf(nhoQuan), submit(nhoQuan)).ask(at, coordinator, urge())).code).toBe(
      'report-already-submitted',
    );
    expect(refusal(called().at(at, coordinator, exempt()).ask(at, coordinator, urge())).code).toBe('unit-exempted');
    expect(refusal(collected().ask(vn('2020-06-30 09:00'), coordinator, urge(yenMo))).code).toBe('collection-closed');
    expect(refusal(called().ask(at, coordinator, urge(unit('ha-nam')))).code).toBe('unit-outside-cycle');
    expect(refusal(called().ask(at, reporterOf(nhoQuan), urge())).code).toBe('cycle-not-permitted');
  });
});

describe('re-opening', () => {
  const reopen = (of = yenMo, until = '2020-07-03', reason = 'bổ sung') => ({
    type: 'ReopenForUnit' as const,
    data: { unit: of, until: civilDate(until), hour: null, reason },
  });
  const later = vn('2020-06-29 14:00');

  it('opens for that unit only, with an end and a reason (trap 10)', () => {
    const story = collected().at(later, coordinator, reopen());
    expect(story.events.at(-1)).toMatchObject({
      type: 'UnitReopened',
      data: { unit: yenMo, reason: 'bổ sung', deadline: { version: 2, at: '2020-07-03T10:00:00.000Z' } },
    });
    expect(story.ask(vn('2020-07-03 17:00'), reporterOf(yenMo), submit(yenMo)).kind).toBe('accepted');
    expect(refusal(story.ask(vn('2020-07-03 17:01'), reporterOf(yenMo), submit(yenMo)))).toMatchObject({
      code: 'unit-reopening-ended',
      liftedBy: ['coordinator'],
    });
    expect(refusal(story.ask(later, reporterOf(giaVien), submit(giaVien))).code).toBe('report-already-accepted');
  });

  it('reminds until its end and shuts the unit out again by itself', () => {
    const story = collected().at(later, coordinator, reopen()).pass(vn('2020-12-31 00:00'));
    const own = story.fired().filter(({ version }) => version === 2);
    expect(own.map(({ rung, units }) => [rung, units])).toEqual([
      ['v2/-3', [yenMo]],
      ['v2/-1', [yenMo]],
      ['v2/0', [yenMo]],
    ]);
    expect(story.events.at(-1)).toMatchObject({ type: 'DeadlinePassed', data: { version: 2, overdue: [yenMo] } });
    expect(refusal(story.ask(vn('2020-07-04 09:00'), reporterOf(yenMo), submit(yenMo))).code).toBe('collection-closed');
    expect(reviewCycle.nextDue(story.state)).toBeNull();
  });

  it('lets an accepted report be corrected, as its next round', () => {
    const story = collected().at(later, coordinator, reopen(nhoQuan));
    expect(story.letters.at(-1)?.template).toBe('reportReopened');
    story.at(vn('2020-06-30 09:00'), reporterOf(nhoQuan), submit(nhoQuan));
    expect(story.member(nhoQuan).standing).toMatchObject({ status: 'submitted', report: { round: 2, late: false } });
  });

  it('undoes totals that were made, because they no longer hold', () => {
    const story = consolidated().at(later, coordinator, reopen());
    expect(story.state.status).toBe('collected');
    expect(refusal(story.ask(later, coordinator, { type: 'Consolidate', data: {} }))).toMatchObject({
      code: 'unit-reopening-running',
      facts: { count: 1 },
    });
    story
      .at(vn('2020-06-30 09:00'), reporterOf(yenMo), submit(yenMo))
      .at(vn('2020-06-30 10:00'), coordinator, accept(yenMo));
    expect(story.at(vn('2020-06-30 11:00'), coordinator, { type: 'Consolidate', data: {} }).state.status).toBe(
      'consolidated',
    );
  });

  it('while reports are collected brings back an exempt unit or an accepted report, with a whole ladder', () => {
    const story = called().at(at, coordinator, exempt()).at(at, coordinator, reopen(nhoQuan, '2020-06-22'));
    expect(story.member(nhoQuan).standing.status).toBe('expected');
    story.pass(vn('2020-07-31 00:00'));
    const own = story.fired().filter(({ version }) => version === 2);
    expect(own.map(({ offset }) => offset)).toEqual([-3, -1, 0, 1, 3]);
  });

  it('is refused where it is open, submitted, approved already, without reason or with a bad date', () => {
    const said = (story: ReturnType<typeof called>, command = reopen(), when = later) =>
      refusal(story.ask(when, coordinator, command));
    expect(said(called(), reopen(yenMo, '2020-06-22'), at).code).toBe('unit-already-open');
    expect(said(collected().at(later, coordinator, reopen())).code).toBe('unit-already-open');
    expect(said(called().at(at, reporterOf(yenMo), submit(yenMo)), reopen(), at).code).toBe('report-already-submitted');
    expect(said(collected(), reopen(yenMo, '2020-07-03', ' ')).code).toBe('cycle-reason-missing');
    expect(said(collected(), reopen(yenMo, '2020-06-26'))).toMatchObject({
      code: 'deadline-in-the-past',
      pointer: '/until',
    });
    expect(said(collected(), reopen(unit('ha-nam'))).code).toBe('unit-outside-cycle');
    const approved = consolidated().at(later, leader, { type: 'ApproveConsolidation', data: {} });
    expect(said(approved).code).toBe('consolidation-already-approved');
    expect(said(concluded()).code).toBe('cycle-already-concluded');
    expect(said(planned(), reopen(), at).code).toBe('call-not-issued');
  });
});
