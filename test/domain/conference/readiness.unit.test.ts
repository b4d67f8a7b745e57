import { describe, expect, it } from 'vitest';
import { conference } from '#domain/conference/aggregate.ts';
import type { Restated } from '#domain/conference/commands.ts';
import type { ConnectionPoint } from '#domain/conference/parts.ts';
import type { StatedReadiness } from '#domain/conference/readiness.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { renderLetter } from '#domain/words/mail.ts';
import { instant } from '#test/support/given.ts';
import {
  convene,
  coordinator,
  facts,
  givenConference,
  hoaLu,
  invite,
  liveUntil,
  nhoQuan,
  ofHoaLu,
  pastOf,
  type Step,
} from '#test/domain/conference/support.ts';

const at = '2020-06-29T15:00:00+07:00';
const later = '2020-06-29T16:00:00+07:00';
const good = { on: civilDate('2020-06-29'), hour: '14:30', by: 'Bà B', result: 'good' } as const;
const whole: StatedReadiness = {
  ...{ point: 'hoa-lu', tried: good, person: 'Ông C', phone: '0912 000 111', room: 'Phòng họp tầng 2' },
};
const told = (more: Partial<StatedReadiness> = {}, base = 0) =>
  ({ type: 'StateReadiness', data: { ...whole, ...more, base } }) as const;
const said = (when: string, more: Partial<StatedReadiness> = {}, base = 0): Step => [when, ofHoaLu, told(more, base)];
const readinessIn = (...steps: readonly Step[]) => {
  const { state } = givenConference(...pastOf(convene(), ...steps));
  return state.status === 'none' ? [] : (state.readiness ?? []);
};
const by = { at, actor: ofHoaLu };

describe('how far a connection point is', () => {
  it('is told by its own unit or by the host: the line as it was tried, who is there, which room', () => {
    const ready = givenConference(...pastOf(convene()));
    const event = { type: 'ReadinessStated', data: { ...whole, name: 'điểm cầu Hoa Lư', version: 1 } } as const;
    ready.when(told(), by).then({ ...event, data: { ...event.data, by: ofHoaLu.person } });
    ready.when(told(), { at, actor: coordinator }).then({ ...event, data: { ...event.data, by: coordinator.person } });
    ready.when(told({ point: 'chinh' }), by).refused('conference-not-the-host');
    const ofNhoQuan = { ...ofHoaLu, unit: nhoQuan };
    ready.when(told(), { at, actor: ofNhoQuan }).refused('conference-not-the-host');
    ready.when(told({ point: 'khac' }), { at, actor: coordinator }).refused('conference-point-unknown');
  });

  it('is ready since it became so, and not since it was told again', () => {
    expect(readinessIn(said(at), said(later, { phone: '0912 000 222' }, 1))).toMatchObject([
      { version: 2, phone: '0912 000 222', since: '2020-06-29T08:00:00.000Z', at: '2020-06-29T09:00:00.000Z' },
    ]);
    const lost = readinessIn(said(at), said(later, { tried: { ...good, result: 'failed' } }, 1));
    expect(lost).toMatchObject([{ since: '2020-06-29T09:00:00.000Z' }]);
  });

  it('replaces nothing that an older word has not seen', () => {
    const ready = givenConference(...pastOf(convene(), said(at)));
    const older = ready.when(told({ room: 'tầng 3' }), { at: later, actor: coordinator });
    older.refused('conference-readiness-newer');
    expect(older.decision).toMatchObject({ refusal: { facts: { point: 'hoa-lu', name: 'điểm cầu Hoa Lư' } } });
    expect(ready.when(told(), by).decision).toMatchObject({ kind: 'nothing' });
  });

  it('refuses a trial that is still to come, and an hour that is none', () => {
    const ready = givenConference(...pastOf(convene()));
    const at16 = ready.when(told({ tried: { ...good, hour: '16:00' } }), by);
    at16.refused('conference-trial-in-future');
    expect(at16.decision).toMatchObject({ refusal: { pointer: '/tried/hour' } });
    ready
      .when(told({ tried: { ...good, on: civilDate('2020-06-30'), hour: null } }), by)
      .refused('conference-trial-in-future');
    ready.when(told({ tried: { ...good, hour: '24:00' } }), by).refused('conference-hour-malformed');
  });

  it('is named in the reminder to a unit whose own point still lacks something', () => {
    const reminded = (...steps: readonly Step[]) => {
      const { state, events } = liveUntil(
        givenConference(...pastOf(convene(), invite(), ...steps)).state,
        '2020-06-29T09:00:00+07:00',
      );
      const event = events.map(([, one]) => one).findLast(({ type }) => type === 'InvitationReminderFired');
      if (event === undefined) throw new Error('nobody was reminded');
      const letters = conference.letters(state, event);
      return (unit: string) => {
        const letter = letters.find(({ key }) => key.endsWith(`/${unit}`));
        if (letter === undefined) throw new Error('no letter');
        const frame = { recipientName: 'huyện', publicUrl: 'https://h', now: instant(at), rehearsal: false };
        return /Điểm cầu chưa báo: ([^.]*)\./.exec(renderLetter(letter, frame).text)?.[1] ?? null;
      };
    };
    const before = '2020-06-25T09:00:00+07:00';
    const tried = { ...good, on: civilDate('2020-06-25'), hour: null };
    expect(reminded()(hoaLu)).toBe('thử đường truyền tốt, người trực, số điện thoại, phòng họp');
    expect(reminded(said(before, { room: '', tried }))(hoaLu)).toBe('phòng họp');
    expect(reminded(said(before, { tried }))(hoaLu)).toBeNull();
    expect(reminded()(nhoQuan)).toBeNull();
  });

  it('goes with its unit: another one that sits there has said nothing yet', () => {
    const [, point] = facts.points;
    if (point === undefined) throw new Error('no second point');
    const correct = (points: Restated<ConnectionPoint>): Step => [
      ...([later, coordinator] as const),
      { type: 'CorrectConference', data: { points } },
    ];
    const renamed = correct({ set: [{ ...point, name: 'điểm cầu Hoa Lư, hội trường B' }], withdrawn: [] });
    expect(readinessIn(said(at), renamed)).toHaveLength(1);
    expect(readinessIn(said(at), correct({ set: [{ ...point, unit: nhoQuan }], withdrawn: [] }))).toEqual([]);
    expect(readinessIn(said(at), correct({ set: [], withdrawn: [point.id] }))).toEqual([]);
  });
});
