import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFrom } from '#domain/calendar/calendar-from.ts';
import { withForeseenYears } from '#domain/calendar/foreseen.ts';
import type { CalendarRow } from '#domain/calendar/vietnam-2020-2026.data.ts';
import { defaultCalendarFrom, defaultCalendarTo } from '#domain/calendar/vietnam.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { addDays, type CivilDate, civilDate, vietnamInstant, weekday } from '#domain/kernel/civil-date.ts';
import { instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import type { CycleCommand } from '#domain/review-cycle/commands.ts';
import { dateChanges, openDates } from '#domain/review-cycle/date-changes.ts';
import { cycleEventFacts } from '#domain/review-cycle/event-facts.ts';
import { takingReports } from '#domain/review-cycle/members.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { explainSentence } from '#domain/words/explain.ts';
import { instant } from '#test/support/given.ts';
import {
  called,
  calledBy,
  collected,
  coordinator,
  countedBack,
  giaVien,
  nhoQuan,
  plan,
  planned,
  refusal,
  reporterOf,
  type Story,
  submit,
  units,
  vn,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const row = (date: string, kind = 'holiday'): CalendarRow => ({
  ...{ date, kind, label: 'Nghỉ theo công điện', source: 'Công điện 58/CĐ-TTg' },
});

function published(version: string, rows: readonly CalendarRow[]): WorkingCalendar {
  const outcome = calendarFrom(rows, version, defaultCalendarFrom, defaultCalendarTo);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return withForeseenYears(outcome.calendar);
}

/** The plain weeks of the cycle's weeks, and what is published over them. */
const june = published('vn.1', [row('2020-04-30'), row('2020-05-01')]);
const withHoliday = published('vn.2', [row('2020-04-30'), row('2020-05-01'), row('2020-06-18')]);

const follow = (calendar: string): CycleCommand => ({
  type: 'FollowCalendar',
  data: { calendar, reason: 'Công điện 58/CĐ-TTg' },
});

function changesOf(story: Story, at: string) {
  const cycle = takingReports(story.state);
  if (cycle === null) throw new Error('the cycle takes no reports');
  return dateChanges(openDates(cycle), { at: instant(at), calendar: story.calendar });
}

describe('a calendar published over an open deadline', () => {
  it('moves nothing until somebody has confirmed it (trap 4)', () => {
    const story = called();
    story.calendar = withHoliday;
    story.pass(vn('2020-06-10 00:00'));
    expect(story.dueOf(nhoQuan)).toBe('2020-06-18T10:00:00.000Z');
    expect(changesOf(story, vn('2020-06-10 00:00'))).toMatchObject([
      { kind: 'moved', before: { version: 1, date: '2020-06-18' }, deadline: { version: 2, date: '2020-06-19' } },
    ]);
  });

  it('moves it once it is confirmed, says why with both dates, and never fires a rung of the old version (traps 3, 5)', () => {
    const story = called().pass(vn('2020-06-10 00:00'));
    story.calendar = withHoliday;
    story.at(vn('2020-06-10 09:00'), coordinator, follow('vn.2')).pass(vn('2020-12-31 00:00'));
    expect(story.events.find(({ type }) => type === 'CalendarFollowed')).toMatchObject({
      data: {
        calendar: 'vn.2',
        reason: 'Công điện 58/CĐ-TTg',
        moved: [
          {
            replaces: 1,
            previous: { date: '2020-06-18', at: '2020-06-18T10:00:00.000Z' },
            deadline: { version: 2, date: '2020-06-19', at: '2020-06-19T10:00:00.000Z' },
            units,
          },
        ],
        kept: [],
      },
    });
    const [v2] = 'deadlines' in story.state ? story.state.deadlines.slice(1) : [];
    expect(v2?.deadline.explain).toContainEqual({
      code: 'calendarChanged',
      date: '2020-06-19',
      facts: { calendar: 'vn.2', previous: '2020-06-18' },
    });
    expect(story.fired().map(({ rung }) => rung)).toEqual([
      ...['v1/-7', 'v2/-3', 'v2/-1', 'v2/0'],
      ...['v2/1', 'v2/3'],
    ]);
  });

  it('writes one letter to each unit that owes, with the old date and the new one; who has handed in goes along in silence', () => {
    const story = called().at(vn('2020-06-08 08:00'), reporterOf(giaVien), submit(giaVien));
    story.calendar = withHoliday;
    story.at(vn('2020-06-10 09:00'), coordinator, follow('vn.2'));
    const letters = story.letters.filter(({ template }) => template === 'deadlineMoved');
    expect(letters.map(({ to }) => to[0]?.unit)).toEqual(units.filter((of) => of !== giaVien));
    expect(letters[0]?.facts).toMatchObject({
      previousDueAt: '2020-06-18T10:00:00.000Z',
      dueAt: '2020-06-19T10:00:00.000Z',
      reason: 'Công điện 58/CĐ-TTg',
    });
    expect(story.dueOf(giaVien)).toBe('2020-06-19T10:00:00.000Z');
  });

  it('writes to nobody where only reminders move, and reminds nobody anew by a step that has fired', () => {
    const story = calledBy(june).pass(vn('2020-06-10 00:00'));
    story.calendar = published('vn.3', [row('2020-04-30'), row('2020-05-01'), row('2020-06-16')]);
    story.at(vn('2020-06-10 09:00'), coordinator, follow('vn.3')).pass(vn('2020-12-31 00:00'));
    expect(story.letters.filter(({ template }) => template === 'deadlineMoved')).toEqual([]);
    expect(story.fired().map(({ rung, on }) => [rung, on])).toEqual([
      ['v1/-7', '2020-06-09'],
      ['v2/-3', '2020-06-12'],
      ['v2/-1', '2020-06-17'],
      ['v2/0', '2020-06-18'],
      ['v2/1', '2020-06-19'],
      ['v2/3', '2020-06-23'],
    ]);
  });

  it('stays as it is where somebody says so with a reason: nothing moves, nobody is written to, and the date says why', () => {
    const story = called().pass(vn('2020-06-10 00:00'));
    story.calendar = withHoliday;
    const keep: CycleCommand = {
      type: 'FollowCalendar',
      data: { calendar: 'vn.2', reason: 'đã thống nhất', keep: true },
    };
    story.at(vn('2020-06-10 09:00'), coordinator, keep);
    expect(story.events.at(-1)).toEqual({
      type: 'CalendarFollowed',
      data: { calendar: 'vn.2', reason: 'đã thống nhất', moved: [], kept: [{ version: 1, problem: 'as-decided' }] },
    });
    expect(story.letters.filter(({ template }) => template === 'deadlineMoved')).toEqual([]);
    expect(story.dueOf(nhoQuan)).toBe('2020-06-18T10:00:00.000Z');
    const [v1] = 'deadlines' in story.state ? story.state.deadlines : [];
    expect(v1?.deadline.explain.at(-1)).toEqual({
      ...{ code: 'calendarNotFollowed', date: '2020-06-18', facts: { calendar: 'vn.2', reason: 'đã thống nhất' } },
    });
    expect(story.ask(vn('2020-06-10 10:00'), coordinator, keep).kind).toBe('nothing');
    story.pass(vn('2020-12-31 00:00'));
    expect(story.fired().every(({ version }) => version === 1)).toBe(true);
    const empty: CycleCommand = { type: 'FollowCalendar', data: { calendar: 'vn.2', reason: ' ', keep: true } };
    expect(refusal(called().ask(vn('2020-06-10 09:00'), coordinator, empty)).code).toBe('cycle-reason-missing');
  });

  it('names a table of a unit’s own by the unit and its document, where a date is kept and in the history', () => {
    const story = called().pass(vn('2020-06-10 00:00'));
    const own = { unit: 'tinh-x' as UnitId, name: 'tỉnh X', source: '12/QĐ-UBND' };
    story.calendar = { ...withHoliday, version: 'tinh-x.2', own };
    const keep = { calendar: 'tinh-x.2', reason: 'đã thống nhất', keep: true };
    story.at(vn('2020-06-10 09:00'), coordinator, { type: 'FollowCalendar', data: keep });
    const [v1] = 'deadlines' in story.state ? story.state.deadlines : [];
    const said = v1?.deadline.explain.map((line) => explainSentence(line)).join(' ') ?? '';
    expect(said).toContain('Lịch làm việc riêng của tỉnh X (12/QĐ-UBND) thay đổi sau đó');
    const last = story.events.at(-1);
    if (last === undefined) throw new Error('nothing happened');
    const told = JSON.stringify(cycleEventFacts.facts(last));
    expect([told.includes('tỉnh X (12/QĐ-UBND)'), `${said} ${told}`.includes('tinh-x')]).toEqual([true, false]);
  });

  it('keeps a date that the new calendar would put into the past, and names it', () => {
    const story = called(countedBack).pass(vn('2020-06-24 00:00'));
    const days = ['2020-06-24', '2020-06-25', '2020-06-26', '2020-06-29'].map((day) => row(day));
    story.calendar = published('vn.4', days);
    story.at(vn('2020-06-24 09:00'), coordinator, follow('vn.4'));
    expect(story.events.at(-1)).toMatchObject({
      type: 'CalendarFollowed',
      data: { moved: [], kept: [{ version: 1, problem: 'deadline-in-the-past' }] },
    });
    expect(story.dueOf(nhoQuan)).toBe('2020-06-25T17:00:00.000Z');
  });

  it('asks for another look when a further calendar was published meanwhile, and is nothing the second time', () => {
    const story = called();
    story.calendar = withHoliday;
    expect(refusal(story.ask(vn('2020-06-10 09:00'), coordinator, follow('vn.1')))).toMatchObject({
      code: 'calendar-published-meanwhile',
      facts: { calendar: 'vn.2' },
    });
    story.at(vn('2020-06-10 09:00'), coordinator, follow('vn.2'));
    expect(story.ask(vn('2020-06-10 09:01'), coordinator, follow('vn.2'))).toMatchObject({ kind: 'nothing' });
  });

  it('is nothing where no open date falls differently, and keeps an extension an extension', () => {
    const story = called().at(vn('2020-06-10 09:00'), coordinator, {
      type: 'GrantExtension',
      data: { unit: nhoQuan, until: civilDate('2020-06-22'), hour: null, reason: 'bão' },
    });
    expect(story.ask(vn('2020-06-10 09:01'), coordinator, follow('vn-2020-2026.1'))).toMatchObject({ kind: 'nothing' });
    story.calendar = published('vn.5', [row('2020-06-22')]);
    story.at(vn('2020-06-11 09:00'), coordinator, follow('vn.5'));
    const state = takingReports(story.state);
    const version = story.member(nhoQuan).version;
    const explain = state?.deadlines.find(({ deadline }) => deadline.version === version)?.deadline.explain ?? [];
    expect(explain.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['extended', 'rolledToWorkingDay', 'calendarChanged']),
    );
    expect(story.dueOf(nhoQuan)).toBe('2020-06-23T10:00:00.000Z');
  });

  it('tells of nothing for a unit that was let in again after closing, and moves its end alone', () => {
    const story = collected().at(vn('2020-06-29 15:00'), coordinator, {
      type: 'ReopenForUnit',
      data: { unit: yenMo, until: civilDate('2020-07-06'), hour: null, reason: 'bão' },
    });
    expect(changesOf(story, vn('2020-06-30 09:00'))).toEqual([]);
    story.calendar = published('vn.6', [row('2020-07-06')]);
    story.at(vn('2020-06-30 09:00'), coordinator, follow('vn.6')).pass(vn('2020-12-31 00:00'));
    expect(story.dueOf(yenMo)).toBe('2020-07-07T10:00:00.000Z');
    expect(story.fired().filter(({ version, offset }) => version > 1 && offset > 0)).toEqual([]);
  });

  it('moves the dates of a plan before its call as well, and then writes to nobody', () => {
    const story = planned();
    story.calendar = withHoliday;
    story.at(vn('2020-06-01 10:00'), coordinator, follow('vn.2'));
    expect(story.dueOf(nhoQuan)).toBe('2020-06-19T10:00:00.000Z');
    expect(story.letters).toEqual([]);
  });
});

/** Calendars over the weeks of the cycle, published one after another while it runs. */
const aDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays(civilDate('2020-05-25'), days));
const rows = fc.uniqueArray(aDay, { maxLength: 9 }).map((days) =>
  days.map((date) => {
    const kind = weekday(date) === 6 ? 'workingSaturday' : weekday(date) === 7 ? 'holiday' : 'swappedOff';
    return row(date, kind);
  }),
);
const hoursOn = fc.integer({ min: 1, max: 9 * 24 });
const life = fc.record({
  of: fc.constantFrom(plan, countedBack),
  first: rows,
  then: fc.array(fc.record({ after: hoursOn, days: rows, confirmed: fc.boolean() }), { maxLength: 4 }),
  reports: fc.array(fc.record({ after: hoursOn, unit: fc.constantFrom(...units) }), { maxLength: 3 }),
});

it('over random calendars published while it runs: no rung of an old version, nobody reminded twice for one version and step, and every deadline is its explanation', () => {
  let followed = 0;
  fc.assert(
    fc.property(life, ({ of, first, then, reports }) => {
      const story = planned(of);
      story.calendar = published('p.0', first);
      const call: CycleCommand = { type: 'IssueCall', data: { number: 5, date: civilDate('2020-06-02') } };
      const begun = vn('2020-06-02 09:00');
      story.at(begun, coordinator, follow('p.0'), call);
      let at = instant(begun);
      const on = (hours: number): string => {
        at = instantFromMillis(millisOf(at) + hours * 3_600_000);
        story.pass(at);
        return at;
      };
      for (const [index, { after, days, confirmed }] of then.entries()) {
        const now = on(after);
        const report = reports[index];
        if (report !== undefined) {
          const sent = story.ask(now, reporterOf(report.unit), submit(report.unit));
          if (sent.kind === 'accepted') story.record(now, sent.events);
        }
        story.calendar = published(`p.${index + 1}`, days);
        if (!confirmed) continue;
        const since = story.letters.length;
        const decision = story.ask(now, coordinator, follow(story.calendar.version));
        if (decision.kind === 'refused') throw new Error(decision.refusal.code);
        if (decision.kind !== 'accepted') continue;
        story.record(now, decision.events);
        followed += 1;
        const told = story.letters.slice(since).map(({ to }) => to[0]?.unit);
        expect(new Set(told).size).toBe(told.length);
      }
      story.pass(vn('2021-06-30 00:00'));
      expectOneLadder(story);
    }),
    { numRuns: 1000 },
  );
  expect(followed).toBeGreaterThan(300);
});

function expectOneLadder(story: Story): void {
  if (!('deadlines' in story.state)) throw new Error('no cycle');
  const inForce = new Map<string, number>(story.state.members.map(({ unit }) => [unit, 1]));
  const reminded = new Set<string>();
  for (const event of story.events) {
    if (event.type === 'CalendarFollowed') {
      for (const { units: of, deadline } of event.data.moved)
        for (const unit of of) inForce.set(unit, deadline.version);
    }
    if (event.type !== 'ReminderRungFired') continue;
    for (const unit of event.data.units) {
      expect(inForce.get(unit)).toBe(event.data.version);
      const step = `${unit} ${event.data.rung}`;
      expect(reminded.has(step)).toBe(false);
      reminded.add(step);
    }
  }
  for (const { deadline } of story.state.deadlines) {
    const [from] = deadline.explain;
    if (from === undefined) throw new Error('no explanation');
    const days = deadline.explain.reduce((sum, { facts }) => sum + Number(facts['days'] ?? 0), 0);
    const minutes = deadline.explain.reduce((sum, { facts }) => sum + Number(facts['minutes'] ?? 0), 0);
    const day: CivilDate = addDays(from.date, days);
    expect(day).toBe(deadline.date);
    expect(millisOf(vietnamInstant(day, '00:00')) + minutes * 60_000).toBe(millisOf(deadline.at));
  }
}
