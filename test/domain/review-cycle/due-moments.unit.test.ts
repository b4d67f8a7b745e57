import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import {
  accept,
  called,
  collected,
  coordinator,
  giaVien,
  homeAffairs,
  nhoQuan,
  plan,
  planned,
  reporterOf,
  returned,
  submit,
  units,
  vn,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';
import { instant } from '#test/support/given.ts';

const dueAt = '2020-06-18T10:00:00.000Z';
const eventsAt = (story: ReturnType<typeof called>, when: string) => reviewCycle.advance(story.state, instant(when));
const typesAt = (story: ReturnType<typeof called>, when: string) =>
  eventsAt(story, when).map((event) => (event.type === 'ReminderRungFired' ? event.data.rung : event.type));
const extend = (of: typeof nhoQuan, until: string) => ({
  type: 'GrantExtension' as const,
  data: { unit: of, until: civilDate(until), hour: null, reason: 'đồng ý' },
});
const reopen = (of: typeof nhoQuan, until: string) => ({
  type: 'ReopenForUnit' as const,
  data: { unit: of, until: civilDate(until), hour: null, reason: 'bổ sung' },
});

describe('when a deadline passes', () => {
  it('a returned report is overdue like one never sent; submitted, accepted and exempt units are not', () => {
    const story = called()
      .pass(vn('2020-06-18 09:00'))
      .at(vn('2020-06-18 09:00'), reporterOf(nhoQuan), submit(nhoQuan))
      .at(vn('2020-06-18 10:00'), coordinator, returned(nhoQuan))
      .at(vn('2020-06-18 10:00'), reporterOf(giaVien), submit(giaVien))
      .at(vn('2020-06-18 11:00'), coordinator, {
        type: 'ExemptUnit',
        data: { unit: homeAffairs, reason: 'thiên tai' },
      });
    expect(eventsAt(story, dueAt)).toEqual([
      { type: 'DeadlinePassed', data: { version: 1, dueAt, overdue: [nhoQuan, yenMo] } },
    ]);
    story.at(vn('2020-06-18 12:00'), coordinator, accept(giaVien));
    expect(eventsAt(story, dueAt)).toMatchObject([{ data: { overdue: [nhoQuan, yenMo] } }]);
  });

  it('it has passed at its very moment, not a millisecond before, and once', () => {
    const story = called().pass(vn('2020-06-18 16:00'));
    expect(typesAt(story, '2020-06-18T09:59:59.999Z')).toEqual([]);
    expect(typesAt(story, dueAt)).toEqual(['DeadlinePassed']);
    expect(typesAt(story.pass(dueAt), dueAt)).toEqual([]);
  });

  it('it follows a rung of the same moment, and the rung is what is waited for', () => {
    const early = { ...plan.collection.rule, hour: '08:00' };
    const story = called({ ...plan, collection: { ...plan.collection, rule: early } }).pass(vn('2020-06-17 12:00'));
    expect(reviewCycle.nextDue(story.state)).toEqual({ key: 'v1/0', at: '2020-06-18T01:00:00.000Z' });
    expect(typesAt(story, vn('2020-06-18 08:00'))).toEqual(['v1/0', 'DeadlinePassed']);
  });

  it('each version passes by itself, earlier moments first whatever the order they were granted in', () => {
    const story = called()
      .at(vn('2020-06-10 09:00'), coordinator, extend(nhoQuan, '2020-06-30'))
      .at(vn('2020-06-10 09:00'), coordinator, extend(giaVien, '2020-06-24'));
    const passed = eventsAt(story, vn('2020-07-31 00:00')).filter(({ type }) => type === 'DeadlinePassed');
    expect(passed.map(({ data }) => data)).toMatchObject([
      { version: 1, overdue: [yenMo, homeAffairs] },
      { version: 3, overdue: [giaVien] },
      { version: 2, overdue: [nhoQuan] },
    ]);
  });
});

describe('what is waited for next', () => {
  it('is nothing before the call and nothing after collection is closed', () => {
    expect(reviewCycle.nextDue(planned().state)).toBeNull();
    expect(typesAt(planned(), vn('2021-01-01 00:00'))).toEqual([]);
    expect(reviewCycle.nextDue(collected().state)).toBeNull();
    expect(typesAt(collected(), vn('2021-01-01 00:00'))).toEqual([]);
  });

  it('is the first rung, then the next, then the deadline in its place among them', () => {
    const story = called();
    const seen: (string | undefined)[] = [];
    for (const until of ['06-09 08:00', '06-15 08:00', '06-17 08:00', '06-18 08:00', '06-18 17:00', '06-19 08:00']) {
      seen.push(reviewCycle.nextDue(story.state)?.key);
      story.pass(vn(`2020-${until}`));
    }
    expect([...seen, reviewCycle.nextDue(story.state)?.key]).toEqual([
      ...['v1/-7', 'v1/-3', 'v1/-1', 'v1/0', 'v1/due', 'v1/1', 'v1/3'],
    ]);
  });

  it('is no version that binds nobody any more', () => {
    const story = called();
    for (const of of units) story.at(vn('2020-06-10 09:00'), coordinator, extend(of, '2020-06-30'));
    expect(reviewCycle.nextDue(story.state)).toMatchObject({ key: 'v2/-7' });
    expect(typesAt(story, vn('2020-06-19 09:00')).filter((type) => type.startsWith('v1'))).toEqual([]);
    expect(typesAt(story, vn('2020-06-18 17:00'))).not.toContain('DeadlinePassed');
  });

  it('is, once collection is closed, what concerns a re-opened unit alone', () => {
    const story = collected().at(vn('2020-06-29 14:00'), coordinator, reopen(yenMo, '2020-07-03'));
    expect(reviewCycle.nextDue(story.state)).toEqual({ key: 'v2/-3', at: '2020-06-30T01:00:00.000Z' });
    expect(eventsAt(story, vn('2020-06-30 08:00'))).toMatchObject([{ data: { rung: 'v2/-3', units: [yenMo] } }]);
    story.at(vn('2020-06-29 15:00'), reporterOf(yenMo), submit(yenMo));
    expect(reviewCycle.nextDue(story.state)).toEqual({ key: 'v2/due', at: '2020-07-03T10:00:00.000Z' });
  });
});

describe('once a report is in', () => {
  const allIn = () => {
    const story = called().at(vn('2020-06-10 09:00'), coordinator, extend(nhoQuan, '2020-06-30'));
    for (const of of units) story.at(vn('2020-06-17 10:00'), reporterOf(of), submit(of));
    return story;
  };

  it('nothing is waited for but the dates themselves, and after them nothing', () => {
    const story = allIn();
    expect(reviewCycle.nextDue(story.state)).toEqual({ key: 'v1/due', at: dueAt });
    expect(reviewCycle.nextDue(story.pass(dueAt).state)).toEqual({ key: 'v2/due', at: '2020-06-30T10:00:00.000Z' });
    expect(reviewCycle.nextDue(story.pass(vn('2020-07-01 00:00')).state)).toBeNull();
  });

  it('a date that closing did not wait for passes unnoticed', () => {
    const story = allIn();
    for (const of of units) story.at(vn('2020-06-18 15:00'), coordinator, accept(of));
    story.at(vn('2020-06-19 09:00'), coordinator, { type: 'CloseCollection', data: {} });
    expect(reviewCycle.nextDue(story.state)).toBeNull();
    expect(eventsAt(story, vn('2020-07-01 00:00'))).toEqual([]);
  });
});

describe('the warning before closing', () => {
  const closing = (story: ReturnType<typeof called>, when: string) =>
    eventsAt(story, when).flatMap((event) => (event.type === 'ReminderRungFired' ? [event.data.closingSoon] : []));

  it('goes with the last rung before the date only', () => {
    expect(closing(called(), vn('2020-06-15 08:00'))).toEqual([false]);
    expect(closing(called().pass(vn('2020-06-15 09:00')), vn('2020-06-17 08:00'))).toEqual([true]);
    expect(closing(called().pass(vn('2020-06-17 09:00')), vn('2020-06-18 08:00'))).toEqual([false]);
  });

  it('comes as long as it is before the moment, and no longer at it', () => {
    expect(closing(called(), '2020-06-18T09:59:59.999Z')).toEqual([true]);
    expect(closing(called(), dueAt)).toEqual([false]);
  });

  it('is none where the ladder begins on the day itself', () => {
    const onTheDay = { ...plan.ladder, steps: plan.ladder.steps.filter(({ offset }) => offset >= 0) };
    expect(closing(called({ ...plan, ladder: onTheDay }), vn('2020-06-18 08:00'))).toEqual([false]);
  });

  it('is none for a unit re-opened after closing: what closes then closes for it alone', () => {
    const story = collected().at(vn('2020-06-29 14:00'), coordinator, reopen(yenMo, '2020-07-03'));
    expect(closing(story.pass(vn('2020-07-01 09:00')), vn('2020-07-02 08:00'))).toEqual([false]);
  });
});
