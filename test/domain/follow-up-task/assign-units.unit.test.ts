import { expect, it } from 'vitest';
import { undecidedAddressees } from '#domain/follow-up-task/assignees.ts';
import {
  assigned,
  coordinator,
  everyBody,
  givenTask,
  hoaLu,
  host,
  leader,
  named,
  nhoQuan,
  ofHoaLu,
  opened,
  running,
} from '#test/domain/follow-up-task/support.ts';

const by = { at: '2020-07-10T09:00:00+07:00', actor: coordinator };
const both = [
  { unit: hoaLu, name: 'huyện Hoa Lư' },
  { unit: nhoQuan, name: 'huyện Nho Quan' },
];
const assign = (more: object = {}) =>
  ({ type: 'AssignUnits', data: { units: both, lead: nhoQuan, reason: 'chia theo địa bàn', ...more } }) as const;

it('makes a unit stated by name the assignee and the lead, at once', () => {
  const task = running(givenTask(opened()).state);
  expect(task.assignees.map(({ unit }) => unit)).toEqual([hoaLu]);
  expect(task.lead).toBe(hoaLu);
  expect(undecidedAddressees(task)).toEqual([]);
});

it('never makes units of a class, an inferred body or a body without a unit by itself', () => {
  const nameless = { name: 'Ủy ban MTTQ tỉnh', kind: 'named', unit: null, inferred: false } as const;
  const task = running(givenTask(opened({ addressees: [everyBody, named(hoaLu, true), nameless] })).state);
  expect(task.assignees).toEqual([]);
  expect(undecidedAddressees(task)).toEqual(['các cấp, ngành', 'huyện hoa-lu', 'Ủy ban MTTQ tỉnh']);
});

it('turns a class into units by a decision of a person, with one lead', () => {
  const past = opened({ addressees: [everyBody] });
  givenTask(past)
    .when(assign(), by)
    .then({
      type: 'UnitsAssigned',
      data: { units: both, lead: nhoQuan, reason: 'chia theo địa bàn', by: coordinator.person },
    });
  const task = running(givenTask(past, assigned(by.at, hoaLu, nhoQuan)).state);
  expect(task.assignees.map(({ unit }) => unit)).toEqual([hoaLu, nhoQuan]);
  expect(undecidedAddressees(task)).toEqual([]);
});

it('adds units to those already assigned and leaves these alone', () => {
  givenTask(opened())
    .when(assign({ lead: null }), by)
    .then({
      type: 'UnitsAssigned',
      data: { units: both.slice(1), lead: null, reason: 'chia theo địa bàn', by: coordinator.person },
    });
  givenTask(opened(), assigned(by.at, nhoQuan))
    .when(assign({ lead: null }), by)
    .nothing();
});

it('is for the host alone', () => {
  givenTask(opened())
    .when(assign(), { ...by, actor: ofHoaLu })
    .refused('task-not-the-host');
  givenTask(opened())
    .when(assign(), { ...by, actor: { ...leader, unit: hoaLu } })
    .refused('task-not-the-host');
});

it('wants a reason, each unit once, a lead among the units, and never the host that verifies', () => {
  const task = givenTask(opened());
  task.when(assign({ reason: ' ' }), by).refused('task-reason-missing');
  task.when(assign({ units: [...both, ...both] }), by).refused('task-unit-repeated');
  task.when(assign({ units: [], lead: nhoQuan }), by).refused('task-lead-not-assigned');
  const outcome = task.when(assign({ units: [{ unit: host, name: 'tỉnh' }], lead: null }), by);
  outcome.refused('task-host-cannot-be-assignee');
  expect(outcome.decision).toMatchObject({ refusal: { pointer: '/units/0/unit' } });
});
