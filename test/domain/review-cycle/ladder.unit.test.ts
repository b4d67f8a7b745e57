import { describe, expect, it } from 'vitest';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import {
  called,
  coordinator,
  giaVien,
  homeAffairs,
  host,
  nhoQuan,
  plan,
  reporterOf,
  submit,
  units,
  vn,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';
import { instant } from '#test/support/given.ts';

describe('the ladder', () => {
  it('is driven to its last rung, each in its time, and then time alone changes nothing more (trap 1)', () => {
    const story = called().pass(vn('2020-12-31 00:00'));
    expect(story.fired().map(({ rung, audience, on }) => [rung, audience, on])).toEqual([
      ['v1/-7', 'unit', '2020-06-09'],
      ['v1/-3', 'unit', '2020-06-15'],
      ['v1/-1', 'unit', '2020-06-17'],
      ['v1/0', 'unit', '2020-06-18'],
      ['v1/1', 'unitAndLeaders', '2020-06-19'],
      ['v1/3', 'unitAndLeaders', '2020-06-23'],
    ]);
    expect(story.events.find(({ type }) => type === 'DeadlinePassed')).toEqual({
      type: 'DeadlinePassed',
      data: { version: 1, dueAt: '2020-06-18T10:00:00.000Z', overdue: [...units] },
    });
    expect(reviewCycle.nextDue(story.state)).toBeNull();
    expect(reviewCycle.advance(story.state, instant(vn('2021-06-01 00:00')))).toEqual([]);
  });

  it('is one event for all who share a date, and one letter for each', () => {
    const story = called().pass(vn('2020-06-09 08:00'));
    expect(story.fired()).toMatchObject([{ rung: 'v1/-7', units, supersedes: [], remindedToday: [] }]);
    expect(story.letters.filter(({ template }) => template === 'deadlineReminder')).toMatchObject(
      units.map((of) => ({
        key: `reminder/v1/-7/${of}`,
        to: [{ unit: of, role: 'reporter' }],
        facts: { workingDaysLeft: 7 },
      })),
    );
  });

  it('shows unit, cycle, due moment, days left and one link', () => {
    const story = called().pass(vn('2020-06-09 08:00'));
    expect(story.letters.find(({ key }) => key === 'reminder/v1/-7/nho-quan')?.facts).toMatchObject({
      unit: 'huyện Nho Quan',
      cycle: 'sơ kết 6 tháng đầu năm 2020',
      dueAt: '2020-06-18T10:00:00.000Z',
      workingDaysLeft: 7,
      link: '/ky-bao-cao/ninh-binh-2020-h1/bao-cao/nho-quan',
    });
  });

  it('goes over the unit’s head to its leader and to the host’s standing agency in its last two rungs', () => {
    const story = called().pass(vn('2020-06-19 08:00'));
    expect(story.letters.filter(({ key }) => key.endsWith('/v1/1/nho-quan'))).toMatchObject([
      {
        template: 'deadlineOverdue',
        to: [{ unit: nhoQuan, role: 'reporter' }],
        facts: { workingDaysLate: 1, askedBy: '2020-06-23' },
      },
      {
        template: 'deadlineEscalated',
        to: [{ unit: nhoQuan, role: 'unitHead' }],
      },
    ]);
  });

  it('tells whoever leads them all of late units in one letter, by their names', () => {
    const staff = [
      { unit: host, role: 'coordinator' },
      { unit: host, role: 'leader' },
    ];
    const toStaff = ({ letters }: ReturnType<typeof called>) =>
      letters.filter(({ key, to }) => key.startsWith('escalation/v1/1') && to.some(({ unit }) => unit === host));
    const many = called().at(vn('2020-06-10 10:00'), reporterOf(nhoQuan), submit(nhoQuan)).pass(vn('2020-06-19 08:00'));
    expect(toStaff(many)).toMatchObject([
      { key: 'escalation/v1/1', template: 'unitsEscalated', to: staff, facts: { missing: 3, workingDaysLate: 1 } },
    ]);
    expect(toStaff(many)[0]?.facts['missingNames']).toBe('huyện Gia Viễn, huyện Yên Mô, Sở Nội vụ');
    const one = called();
    for (const of of units.slice(1)) one.at(vn('2020-06-10 10:00'), reporterOf(of), submit(of));
    expect(toStaff(one.pass(vn('2020-06-19 08:00')))).toMatchObject([
      { key: `escalation/v1/1/${units[0]}`, template: 'deadlineEscalated', to: [{ role: 'unitHead' }, ...staff] },
    ]);
  });

  it('warns the coordinator before closing too, with who is missing (trap 16)', () => {
    const story = called()
      .at(vn('2020-06-10 10:00'), reporterOf(nhoQuan), submit(nhoQuan))
      .pass(vn('2020-06-30 00:00'));
    expect(story.letters.filter(({ template }) => template === 'collectionClosingSoon')).toMatchObject([
      {
        key: 'closing/v1/-1',
        to: [{ unit: host, role: 'coordinator' }],
        facts: { expected: 4, received: 1, missing: 3, workingDaysLeft: 1, link: '/ky-bao-cao/ninh-binh-2020-h1' },
      },
    ]);
  });

  it('says nothing of closing when everybody has reported', () => {
    const story = called();
    for (const of of units) story.at(vn('2020-06-10 10:00'), reporterOf(of), submit(of));
    expect(
      story.pass(vn('2020-06-30 00:00')).letters.filter(({ template }) => template === 'collectionClosingSoon'),
    ).toEqual([]);
  });
});

describe('never', () => {
  it('a reminder to a unit that has submitted, even if it did so a moment before', () => {
    const story = called()
      .at(vn('2020-06-17 07:59'), reporterOf(nhoQuan), submit(nhoQuan))
      .pass(vn('2020-06-30 00:00'));
    const later = story.fired().filter(({ on }) => on >= '2020-06-17');
    expect(later).toHaveLength(4);
    for (const { units: reminded } of later) expect(reminded).toEqual([giaVien, yenMo, homeAffairs]);
  });

  it('a reminder to an exempt unit', () => {
    const story = called()
      .at(vn('2020-06-08 10:00'), coordinator, { type: 'ExemptUnit', data: { unit: nhoQuan, reason: 'thiên tai' } })
      .pass(vn('2020-06-30 00:00'));
    expect(story.fired().some(({ units: reminded }) => reminded.includes(nhoQuan))).toBe(false);
  });

  it('a second firing when the same timer comes twice: the stream decides (trap 9)', () => {
    const story = called().wake(vn('2020-06-09 08:00'));
    const before = story.events.length;
    story.wake(vn('2020-06-09 08:00')).wake(vn('2020-06-09 08:01'));
    expect(story.events).toHaveLength(before);
  });

  it('a firing for a timer that came too early', () => {
    expect(reviewCycle.advance(called().state, instant('2020-06-09T00:59:59.999Z'))).toEqual([]);
  });

  it('two reminders on one day: an urge by hand counts (trap 17)', () => {
    const story = called()
      .pass(vn('2020-06-17 07:00'))
      .at(vn('2020-06-17 07:00'), coordinator, { type: 'UrgeUnit', data: { unit: nhoQuan } })
      .pass(vn('2020-06-17 08:00'));
    expect(story.fired().at(-1)).toMatchObject({ remindedToday: [nhoQuan], units: [giaVien, yenMo, homeAffairs] });
    expect(story.letters.some(({ key }) => key === 'reminder/v1/-1/nho-quan')).toBe(false);
  });

  it('… but the leaders hear of a unit that was urged on that day', () => {
    const story = called()
      .pass(vn('2020-06-19 07:00'))
      .at(vn('2020-06-19 07:00'), coordinator, { type: 'UrgeUnit', data: { unit: nhoQuan } })
      .pass(vn('2020-06-19 08:00'));
    expect(story.letters.filter(({ key }) => key.endsWith('/v1/1/nho-quan')).map(({ key }) => key)).toEqual([
      'escalation/v1/1/nho-quan',
    ]);
  });
});

describe('after an outage', () => {
  it('fires all that came due, one letter for each unit, the lower rungs spent without one', () => {
    const story = called().wake(vn('2020-06-19 09:00'));
    expect(story.events.slice(-2)).toMatchObject([
      { type: 'DeadlinePassed' },
      { type: 'ReminderRungFired', data: { rung: 'v1/1', supersedes: ['v1/-7', 'v1/-3', 'v1/-1', 'v1/0'] } },
    ]);
    expect(story.letters.filter(({ template }) => template === 'deadlineOverdue')).toHaveLength(units.length);
    expect(story.letters.some(({ template }) => template === 'collectionClosingSoon')).toBe(false);
  });

  it('counts no days when a rung goes out on a later day than its own', () => {
    const story = called().wake(vn('2020-06-10 09:00'));
    expect(story.fired()).toMatchObject([{ rung: 'v1/-7', onItsDay: false }]);
    const facts = story.letters.find(({ key }) => key === 'reminder/v1/-7/nho-quan')?.facts;
    expect(facts).toHaveProperty('dueAt');
    expect(facts).not.toHaveProperty('workingDaysLeft');
    expect(facts).not.toHaveProperty('offset');
  });

  it('still warns the coordinator when the rung before closing is only spent', () => {
    const dueAtMidnight = { ...plan.collection.rule, hour: '24:00' };
    const story = called({ ...plan, collection: { ...plan.collection, rule: dueAtMidnight } }).wake(
      vn('2020-06-18 09:00'),
    );
    expect(story.fired()).toMatchObject([{ rung: 'v1/0', supersedes: ['v1/-7', 'v1/-3', 'v1/-1'], closingSoon: true }]);
    expect(story.letters.at(-1)).toMatchObject({ key: 'closing/v1/0', template: 'collectionClosingSoon' });
  });

  it('reminds nobody twice on the day it comes back', () => {
    const story = called().wake(vn('2020-06-18 07:00')).pass(vn('2020-06-18 23:00'));
    expect(story.fired().map(({ rung, units: reminded }) => [rung, reminded.length])).toEqual([
      ['v1/-1', 4],
      ['v1/0', 0],
    ]);
  });
});

it('spends a rung for nobody when all have reported, and does not wake for it', () => {
  const story = called();
  for (const of of units) story.at(vn('2020-06-10 10:00'), reporterOf(of), submit(of));
  expect(reviewCycle.nextDue(story.state)?.key).toBe('v1/due');
  story.wake(vn('2020-06-18 17:00'));
  expect(story.fired().at(-1)).toMatchObject({ rung: 'v1/0', supersedes: ['v1/-7', 'v1/-3', 'v1/-1'], units: [] });
});
