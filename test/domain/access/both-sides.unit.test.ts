import { describe, expect, it } from 'vitest';
import { can } from '#domain/access/can.ts';
import { shareOf } from '#domain/access/resource.ts';
import { usualRights } from '#domain/access/rights.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { recordedActor } from '#domain/kernel/actor.ts';
import type { AccountId, UnitId } from '#domain/kernel/ids.ts';
import { cycleFacts, cycleStanding } from '#domain/review-cycle/act-standing.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { taskStanding } from '#domain/follow-up-task/act-standing.ts';
import * as cycle from '#test/domain/review-cycle/cycle-fixture.ts';
import * as task from '#test/domain/follow-up-task/support.ts';

const account = (id: string): AccountId => id as AccountId;
const at = cycle.vn('2020-06-17 10:00');

/** Comes from the assigned unit, and acts today as the host's coordinator. */
const deputyFrom = (unit: UnitId, id = 'deputy'): Actor => ({
  ...{ person: 'trưởng phòng', role: 'coordinator', unit: cycle.host, account: account(id) },
  units: [unit, cycle.host],
});

describe('a report', () => {
  const sender: Actor = { ...cycle.reporterOf(cycle.nhoQuan), account: account('sender') };
  const story = () => cycle.called().at(at, sender, cycle.submit(cycle.nhoQuan));
  const judge = (actor: Actor) =>
    [cycle.accept(cycle.nhoQuan), cycle.returned(cycle.nhoQuan)].map((command) => {
      const decision = story().ask(at, actor, command);
      return decision.kind === 'refused' ? decision.refusal.code : decision.kind;
    });

  it('keeps the hand that sent it', () => {
    const { standing } = story().member(cycle.nhoQuan);
    expect(standing).toMatchObject({ report: { sentBy: { person: sender.person, account: 'sender' } } });
  });

  it('is judged by nobody who holds a position in its unit, by whatever delegation he comes', () => {
    expect(judge(deputyFrom(cycle.nhoQuan))).toEqual(['report-of-own-unit', 'report-of-own-unit']);
    expect(judge(deputyFrom(cycle.giaVien))).toEqual(['accepted', 'accepted']);
  });

  it('is not judged by the account that sent it, whatever position it acts in now', () => {
    const moved: Actor = { ...cycle.coordinator, person: 'tên mới', account: account('sender'), units: [cycle.host] };
    expect(judge(moved)).toEqual(['report-of-own-hand', 'report-of-own-hand']);
    // Two people of one name have two accounts.
    expect(judge({ ...moved, person: sender.person, account: account('other') })).toEqual(['accepted', 'accepted']);
  });

  it('is not judged by a deputy of whoever sent it', () => {
    const deputy: Actor = {
      ...cycle.coordinator,
      person: 'người thay',
      account: account('deputy'),
      units: [cycle.host],
    };
    expect(judge({ ...deputy, holder: account('sender') })).toEqual(['report-of-own-hand', 'report-of-own-hand']);
    expect(judge({ ...deputy, holder: account('other') })).toEqual(['accepted', 'accepted']);
  });

  it('is shown beforehand as what it is refused as, waiting or judged already', () => {
    const moved: Actor = { ...cycle.coordinator, account: account('sender'), units: [cycle.host] };
    const share = shareOf(cycle.nhoQuan, cycle.host);
    const shown = (state: CycleState) =>
      can(moved, 'reviewCycle.AcceptReport', share, cycleStanding(cycleFacts(state, cycle.nhoQuan)));
    const accepted = story().at(at, cycle.coordinator, cycle.accept(cycle.nhoQuan));
    for (const one of [story(), accepted]) {
      expect(shown(one.state)).toMatchObject({ allow: false, reason: 'judges-own-report' });
      expect(one.ask(at, moved, cycle.accept(cycle.nhoQuan))).toMatchObject({
        refusal: { code: 'report-of-own-hand' },
      });
    }
  });

  it('that the coordinator copied from a paper may be judged by him: the unit has reported by the paper', () => {
    const onBehalf = { reason: 'mất mạng', document: '12/BC-UBND' };
    const copied = cycle.called().at(at, cycle.coordinator, cycle.submit(cycle.nhoQuan, { onBehalf }));
    expect(copied.ask(at, cycle.coordinator, cycle.accept(cycle.nhoQuan)).kind).toBe('accepted');
  });
});

describe('work on a task', () => {
  const judging = [
    { type: 'VerifyTask', data: { unit: task.hoaLu } },
    { type: 'ReturnTask', data: { unit: task.hoaLu, reasons: ['thiếu'] } },
  ] as const;
  const reported = ['2020-07-20T10:00:00+07:00', task.reported('2020-07-20T10:00:00+07:00')[1]] as const;
  const by = (actor: Actor) => ({ at: '2020-07-21T09:00:00+07:00', actor });

  it('is not verified by the head of the assigned unit who acts by delegation as the host’s coordinator', () => {
    const given = task.givenTask(task.opened(), reported);
    for (const command of judging) {
      given.when(command, by(deputyFrom(task.hoaLu))).refused('task-own-work');
      expect(given.when(command, by(deputyFrom(task.nhoQuan))).decision.kind).toBe('accepted');
    }
  });

  it('is not verified by the account that reported it; reports from before accounts are known by the name', () => {
    const withAccount = [
      reported[0],
      { ...reported[1], data: { ...reported[1].data, account: account('a') } },
    ] as const;
    const sent = task.givenTask(task.opened(), withAccount);
    const old = task.givenTask(task.opened(), reported);
    for (const command of judging) {
      sent.when(command, by({ ...task.coordinator, account: account('a') })).refused('task-own-report');
      old.when(command, by({ ...task.coordinator, person: task.ofHoaLu.person })).refused('task-own-report');
    }
  });

  it('is shown beforehand as what it is refused as: not for this person', () => {
    const { state } = task.givenTask(task.opened(), reported);
    const standing = taskStanding(state, task.hoaLu);
    const share = shareOf(task.hoaLu, task.host);
    expect(can(deputyFrom(task.hoaLu), 'followUpTask.VerifyTask', share, standing)).toMatchObject({
      ...{ allow: false, reason: 'judges-own-unit', visible: true },
    });
    const same = { ...task.coordinator, person: task.ofHoaLu.person };
    expect(can(same, 'followUpTask.VerifyTask', share, standing)).toMatchObject({ reason: 'judges-own-report' });
  });
});

describe('a position', () => {
  it('of a reporter prepares and does not submit, unless it is given the right', () => {
    expect(usualRights.reporter).toEqual(['draft']);
    const reporter: Actor = { ...cycle.reporterOf(cycle.nhoQuan), rights: usualRights.reporter };
    const decision = cycle.called().ask(at, reporter, cycle.submit(cycle.nhoQuan));
    expect(decision).toMatchObject({ kind: 'refused', refusal: { code: 'cycle-right-not-held' } });
  });

  it('leaves in the record who acted, not what was known for deciding', () => {
    const actor = { ...deputyFrom(cycle.nhoQuan), rights: ['verify'], holder: account('other') };
    expect(Object.keys(recordedActor(actor)).sort()).toEqual(['account', 'person', 'role', 'unit']);
  });
});
