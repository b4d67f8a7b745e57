import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { RequestExtension } from '#domain/review-cycle/commands.ts';
import {
  accept,
  called,
  collected,
  coordinator,
  giaVien,
  homeAffairs,
  nhoQuan,
  plan,
  refusal,
  reporterOf,
  submit,
  unit,
  vn,
  yenMo,
} from '#test/domain/review-cycle/cycle-fixture.ts';

const at = vn('2020-06-17 10:00');

function ask(until = '2020-06-24', of = nhoQuan) {
  return {
    type: 'RequestExtension' as const,
    data: { unit: of, until: civilDate(until), hour: null, reason: 'bão lũ' },
  };
}

function grant(until = '2020-06-24', of = nhoQuan, hour: string | null = null) {
  return { type: 'GrantExtension' as const, data: { unit: of, until: civilDate(until), hour, reason: 'đồng ý' } };
}

const refuse = { type: 'RefuseExtension' as const, data: { unit: nhoQuan, reason: 'không đủ căn cứ' } };

describe('asking', () => {
  it('is the unit’s, and tells the host', () => {
    const story = called().at(at, reporterOf(nhoQuan), ask());
    expect(story.events.at(-1)).toEqual({
      type: 'ExtensionRequested',
      data: { unit: nhoQuan, until: '2020-06-24', hour: '17:00', reason: 'bão lũ', number: 1 },
    });
    expect(story.letters.at(-1)).toMatchObject({
      template: 'extensionAsked',
      to: [{ role: 'coordinator' }, { role: 'leader' }],
      facts: { askedDate: '2020-06-24', unit: 'huyện Nho Quan' },
    });
    expect(story.ask(at, reporterOf(nhoQuan), ask()).kind).toBe('nothing');
    expect(refusal(called().ask(at, coordinator, ask())).code).toBe('cycle-unit-not-yours');
  });

  it('needs a reason and a later date', () => {
    const none = { ...ask(), data: { ...ask().data, reason: '' } };
    expect(refusal(called().ask(at, reporterOf(nhoQuan), none))).toMatchObject({
      code: 'cycle-reason-missing',
      pointer: '/reason',
    });
    expect(refusal(called().ask(at, reporterOf(nhoQuan), ask('2020-06-18')))).toMatchObject({
      code: 'extension-not-later',
      pointer: '/until',
    });
    const hourLater = { ...ask(), data: { ...ask('2020-06-18').data, hour: '18:00' } };
    expect(called().ask(at, reporterOf(nhoQuan), hourLater).kind).toBe('accepted');
  });
});

describe('asking again', () => {
  const request = (more: Partial<RequestExtension['data']> = {}): RequestExtension => ({
    ...ask(),
    data: { ...ask().data, ...more },
  });
  const asked = () => called().at(at, reporterOf(nhoQuan), ask());
  const again = (more: Partial<RequestExtension['data']>) => asked().ask(at, reporterOf(nhoQuan), request(more));

  it('for the very same changes nothing; for another date or hour it is a request of its own', () => {
    expect(again({})).toEqual({ kind: 'nothing', reason: 'asked already' });
    expect(again({ hour: '17:00' }).kind).toBe('nothing');
    const other = [{ until: civilDate('2020-06-25') }, { hour: '18:00' }];
    for (const more of other) expect(again(more)).toMatchObject({ events: [{ data: { ...more, number: 2 } }] });
  });

  it('for the same moment with other words is refused while the first is not answered: the host is not written to twice', () => {
    for (const more of [{ reason: 'mất điện' }, { reason: 'mất điện', hour: '17:00' }]) {
      expect(refusal(again(more))).toMatchObject({
        ...{ code: 'extension-pending', pointer: '/until', facts: { until: '2020-06-24', hour: '17:00' } },
        liftedBy: ['coordinator', 'leader'],
      });
    }
    const answered = asked().at(vn('2020-06-17 11:00'), coordinator, refuse);
    expect(answered.ask(vn('2020-06-17 12:00'), reporterOf(nhoQuan), request({ reason: 'mất điện' })).kind).toBe(
      'accepted',
    );
  });

  it('must be later by the hour where the day is the same', () => {
    const said = (more: Parameters<typeof request>[0]) => called().ask(at, reporterOf(nhoQuan), request(more));
    const day = civilDate('2020-06-18');
    expect(said({ until: day, hour: '17:01' }).kind).toBe('accepted');
    for (const hour of ['17:00', '16:59', null]) {
      expect(refusal(said({ until: day, hour }))).toMatchObject({
        ...{ code: 'extension-not-later', pointer: '/until', facts: { dueAt: '2020-06-18T10:00:00.000Z' } },
      });
    }
    expect(refusal(said({ until: civilDate('2020-06-17'), hour: '18:00' })).code).toBe('extension-not-later');
    expect(said({ until: civilDate('2020-06-19'), hour: '08:00' }).kind).toBe('accepted');
  });

  it('needs a reason that says something, and a unit that owes a report while reports are collected', () => {
    const said = (story: ReturnType<typeof called>, command: RequestExtension = ask()) =>
      refusal(story.ask(at, reporterOf(command.data.unit), command)).code;
    expect(said(called(), request({ reason: ' ' }))).toBe('cycle-reason-missing');
    expect(said(called().at(at, reporterOf(nhoQuan), submit(nhoQuan)))).toBe('report-already-submitted');
    expect(said(called(), request({ unit: unit('ha-nam') }))).toBe('unit-outside-cycle');
    expect(said(collected(), request({ unit: yenMo }))).toBe('collection-closed');
  });
});

describe('granting', () => {
  it('moves that unit only, with a new version and a ladder of its own (trap 5)', () => {
    const story = called().pass(vn('2020-06-16 00:00'));
    story.events.length = 0;
    story.at(vn('2020-06-16 10:00'), reporterOf(nhoQuan), ask()).at(vn('2020-06-16 11:00'), coordinator, grant());
    expect(story.events.at(-1)).toMatchObject({
      type: 'ExtensionGranted',
      data: {
        unit: nhoQuan,
        previous: '2020-06-18T10:00:00.000Z',
        deadline: { version: 2, at: '2020-06-24T10:00:00.000Z' },
      },
    });
    expect([giaVien, yenMo, homeAffairs].map((of) => story.dueOf(of))).toEqual(
      Array(3).fill('2020-06-18T10:00:00.000Z'),
    );
    expect(story.member(nhoQuan).asked).toBeNull();
    story.pass(vn('2020-07-31 00:00'));
    const ladderOf = (of: typeof nhoQuan) =>
      story
        .fired()
        .filter(({ units }) => units.includes(of))
        .map(({ rung }) => rung);
    expect(ladderOf(nhoQuan)).toEqual(['v2/-3', 'v2/-1', 'v2/0', 'v2/1', 'v2/3']);
    expect(ladderOf(giaVien)).toEqual(['v1/-1', 'v1/0', 'v1/1', 'v1/3']);
  });

  it('counts the unit’s report on time until its new date, the others’ late after the old one', () => {
    const story = called().at(at, coordinator, grant());
    const late = (of: typeof nhoQuan) => {
      story.at(vn('2020-06-24 17:00'), reporterOf(of), submit(of));
      const { standing } = story.member(of);
      return 'report' in standing && standing.report.late;
    };
    expect([late(nhoQuan), late(giaVien)]).toEqual([false, true]);
  });

  it('rolls a day off and explains that it is an extension', () => {
    const story = called().at(at, coordinator, grant('2020-06-27'));
    expect(story.dueOf(nhoQuan)).toBe('2020-06-29T10:00:00.000Z');
    const last = story.events.at(-1);
    const codes = last?.type === 'ExtensionGranted' ? last.data.deadline.explain.map(({ code }) => code) : [];
    expect(codes).toEqual(expect.arrayContaining(['extended', 'rolledToWorkingDay']));
  });

  it('refuses an earlier date, the past, a day off that does not roll, and what the calendar does not know', () => {
    const said = (until: string, story = called(), when = at) => refusal(story.ask(when, coordinator, grant(until)));
    expect(said('2020-06-18').code).toBe('extension-not-later');
    expect(said('2020-06-16')).toMatchObject({ code: 'deadline-in-the-past', pointer: '/until' });
    expect(said('2020-06-19', called(), vn('2020-06-22 08:00'))).toMatchObject({ code: 'deadline-in-the-past' });
    expect(said('2020-06-27', called({ ...plan, rollToWorkingDay: false }))).toMatchObject({
      code: 'deadline-on-day-off',
    });
    expect(said('2027-06-24')).toMatchObject({ code: 'deadline-outside-calendar', pointer: '/until' });
    expect(refusal(called().ask(at, coordinator, grant('2020-06-24', nhoQuan, '9h'))).code).toBe(
      'deadline-hour-malformed',
    );
    const none = { ...grant(), data: { ...grant().data, reason: ' ' } };
    expect(refusal(called().ask(at, coordinator, none))).toMatchObject({ code: 'cycle-reason-missing' });
  });

  it('is for units that owe a report, while reports are collected', () => {
    const submitted = called().at(at, reporterOf(nhoQuan), submit(nhoQuan));
    expect(refusal(submitted.ask(at, coordinator, grant())).code).toBe('report-already-submitted');
    submitted.at(at, coordinator, accept(nhoQuan));
    expect(refusal(submitted.ask(at, coordinator, grant())).code).toBe('report-already-accepted');
    expect(refusal(collected().ask(at, coordinator, grant('2020-07-10', yenMo)))).toMatchObject({
      code: 'collection-closed',
      liftedBy: ['coordinator'],
    });
    expect(refusal(called().ask(at, coordinator, grant('2020-06-24', unit('ha-nam')))).code).toBe('unit-outside-cycle');
    expect(refusal(called().ask(at, reporterOf(nhoQuan), grant())).code).toBe('cycle-not-permitted');
  });
});

describe('a granted date', () => {
  it('is later by a minute at least, and says which it must be later than', () => {
    const grantAt = (hour: string) => called().ask(at, coordinator, grant('2020-06-18', nhoQuan, hour));
    expect(grantAt('17:01').kind).toBe('accepted');
    for (const hour of ['17:00', '16:59']) {
      expect(refusal(grantAt(hour))).toMatchObject({
        ...{ code: 'extension-not-later', pointer: '/until', facts: { dueAt: '2020-06-18T10:00:00.000Z' } },
      });
    }
  });

  it('has the hour of the old one where none is given, its version after all others', () => {
    const story = called()
      .at(at, coordinator, grant('2020-06-24', giaVien, '12:00'))
      .at(at, coordinator, grant());
    expect(story.events.at(-1)).toMatchObject({
      data: { deadline: { version: 3, hour: '17:00', rule: { kind: 'date', raw: null } }, reason: 'đồng ý' },
    });
    expect(story.dueOf(giaVien)).toBe('2020-06-24T05:00:00.000Z');
  });

  it('points at the reason that is missing', () => {
    const blank = { ...grant(), data: { ...grant().data, reason: ' ' } };
    expect(refusal(called().ask(at, coordinator, blank))).toMatchObject({ pointer: '/reason' });
  });
});

describe('refusing', () => {
  it('answers a request with a reason and leaves the date', () => {
    const story = called().at(at, reporterOf(nhoQuan), ask()).at(at, coordinator, refuse);
    expect(story.events.at(-1)).toEqual({ type: 'ExtensionRefused', data: refuse.data });
    expect(story.dueOf(nhoQuan)).toBe('2020-06-18T10:00:00.000Z');
    expect(story.letters.at(-1)).toMatchObject({ key: 'extension-refused/1/nho-quan', template: 'extensionRefused' });
    story.at(at, reporterOf(nhoQuan), ask()).at(at, coordinator, refuse);
    expect(new Set(story.letters.map(({ key }) => key)).size).toBe(story.letters.length);
  });

  it('needs a request and a reason', () => {
    expect(refusal(called().ask(at, coordinator, refuse)).code).toBe('extension-not-asked');
    const none = { ...refuse, data: { unit: nhoQuan, reason: '' } };
    expect(refusal(called().at(at, reporterOf(nhoQuan), ask()).ask(at, coordinator, none)).code).toBe(
      'cycle-reason-missing',
    );
  });

  it('names the unit that has not asked, whose head could, and points at a reason of blanks', () => {
    expect(refusal(called().ask(at, coordinator, refuse))).toMatchObject({
      ...{ code: 'extension-not-asked', facts: { unit: 'huyện Nho Quan' }, liftedBy: ['unitHead'] },
    });
    const blank = { ...refuse, data: { unit: nhoQuan, reason: ' ' } };
    const asked = called().at(at, reporterOf(nhoQuan), ask());
    expect(refusal(asked.ask(at, coordinator, blank))).toMatchObject({
      ...{ code: 'cycle-reason-missing', pointer: '/reason' },
    });
    const outside = { ...refuse, data: { ...refuse.data, unit: unit('ha-nam') } };
    expect(refusal(asked.ask(at, coordinator, outside)).code).toBe('unit-outside-cycle');
  });
});
