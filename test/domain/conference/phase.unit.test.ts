import { expect, it } from 'vitest';
import type { ConvenedFacts } from '#domain/conference/events.ts';
import { phaseOf } from '#domain/conference/phase.ts';
import { instant } from '#test/support/given.ts';
import { conclude, convene, givenConference, leader, ofHoaLu, pastOf } from '#test/domain/conference/support.ts';

const phase = (at: string, more: Partial<ConvenedFacts> = {}) => {
  const { state } = givenConference(...pastOf(convene(more)));
  if (state.status === 'none') throw new Error('not convened');
  return phaseOf(state, instant(`2020-06-30T${at}:00+07:00`));
};

it('is to come until its hour, also on its very day', () => {
  expect(phase('08:38', { hour: '14:00' })).toBe('toCome');
  expect(phase('14:00', { hour: '14:00' })).toBe('inSession');
  expect(phase('13:29', { hour: null, partOfDay: 'afternoon' })).toBe('toCome');
  expect(phase('13:30', { hour: null, partOfDay: 'afternoon' })).toBe('inSession');
});

it('is held when its agenda ends, and without such an end with the half of the day', () => {
  const agenda = [{ time: '08:15', title: 'Báo cáo', presenter: null, minutes: 60 }];
  expect(phase('09:14', { agenda })).toBe('inSession');
  expect(phase('09:15', { agenda })).toBe('held');
  expect(phase('11:59')).toBe('inSession');
  expect(phase('12:00')).toBe('held');
  expect(phase('17:29', { hour: '14:00' })).toBe('inSession');
  expect(phase('17:30', { hour: '14:00' })).toBe('held');
  expect(phase('23:59', { hour: '19:00' })).toBe('inSession');
});

it('is held once it is concluded, whatever the hour, and is not while it is put off', () => {
  const concluded = givenConference(...pastOf(convene(), conclude([], null, '2020-06-30T09:00:00+07:00'))).state;
  expect(concluded.status === 'none' ? null : phaseOf(concluded, instant('2020-06-30T09:05:00+07:00'))).toBe('held');
  const reason = 'bão';
  const off = pastOf(convene(), [
    '2020-06-20T09:00:00+07:00',
    leader,
    { type: 'PostponeOrCancel', data: { decision: 'postpone', reason } },
  ]);
  const { state } = givenConference(...off);
  expect(state.status === 'none' ? null : phaseOf(state, instant('2020-06-30T09:05:00+07:00'))).toBe('off');
});

it('takes no paper of a unit once it was held; the host enters what was read there', () => {
  const paper = { type: 'RegisterPaper', data: { byKind: 'district', by: 'huyện Hoa Lư', title: null } } as const;
  const past = givenConference(...pastOf(convene()));
  past.when(paper, { at: '2020-06-30T12:00:00+07:00', actor: ofHoaLu }).refused('conference-papers-over');
  expect(past.when(paper, { at: '2020-06-30T11:59:00+07:00', actor: ofHoaLu }).decision.kind).toBe('accepted');
});
