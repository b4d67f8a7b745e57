import { describe, expect, it } from 'vitest';
import type { CommandAction } from '#domain/access/action.ts';
import { can } from '#domain/access/can.ts';
import { may } from '#domain/access/may.ts';
import { hosted, installation, shareOf } from '#domain/access/resource.ts';
import { concluded, rightsOfRole, signed } from '#domain/access/rights.ts';
import type { Standing } from '#domain/access/standing.ts';
import { acts } from '#domain/access/tables.ts';
import { deniedSentence } from '#domain/words/access.ts';
import type { Actor, PersonRole } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { actors } from '#test/domain/access/matrix.ts';
import { commands } from '#test/domain/access/tried.ts';

describe('the matrix of commands and states', () => {
  it('knows every command of every aggregate once', () => {
    expect(Object.keys(acts).sort()).toEqual([...commands].sort());
    expect(new Set(commands).size).toBe(commands.length);
  });

  it('lets each role do with its own rights whatever it may do at all', () => {
    const host = 'ninh-binh-a' as UnitId;
    for (const role of Object.keys(rightsOfRole) as PersonRole[]) {
      const actor: Actor = { person: 'ai đó', role, unit: host };
      for (const action of commands) {
        for (const resource of [hosted(host), shareOf(host, host)]) {
          const rights = rightsOfRole[role];
          const allowed = may(actor, action, resource).allowed;
          expect([action, role, may({ ...actor, rights }, action, resource).allowed]).toEqual([action, role, allowed]);
          if (allowed && acts[action].right !== null) {
            expect(may({ ...actor, rights: [] }, action, resource)).toMatchObject({ reason: 'right-not-held' });
          }
        }
      }
    }
  });

  it('lets no token do what is signed or concluded, in any position, and every token what is not', () => {
    const host = 'ninh-binh-a' as UnitId;
    const refused = new Set<string>();
    for (const role of Object.keys(rightsOfRole) as PersonRole[]) {
      const actor: Actor = { person: 'ai đó', role, unit: host };
      const token = { id: 't', madeBy: 'quản trị' };
      for (const action of commands) {
        for (const resource of [hosted(host), shareOf(host, host), installation]) {
          if (!may(actor, action, resource).allowed) continue;
          const { right } = acts[action];
          const answer = may({ ...actor, token }, action, resource);
          expect([action, answer.allowed]).toEqual([action, right !== signed && right !== concluded]);
          if (!answer.allowed) refused.add(`${action}: ${answer.reason}`);
        }
      }
    }
    const note = ['AcceptVariance', 'RecordVariance', 'RefuseVariance'];
    const cycle = [
      ...['ApproveConsolidatedReport', 'ApproveConsolidation', 'CirculateDraft', 'IssueCall', 'IssueCyclePaper'],
      ...['RequestExtension', 'SubmitReport', ...note],
    ].sort();
    const meeting = [
      'ApproveMinutes',
      'Conclude',
      'InviteFurther',
      'IssueChangePaper',
      'IssueInvitations',
      'IssueNotice',
      'MoveConference',
      'NumberMinutes',
      'PostponeOrCancel',
    ];
    const task = [
      ...['AskExtension', 'AskMilestoneExtension', 'DecideMilestoneExtension'],
      ...['GrantExtension', 'IssueTaskPaper', 'PassDown'],
      ...['RefuseExtension', 'ReportDone', 'WithdrawTask'],
    ];
    expect([...refused].sort()).toEqual([
      'awardRound.DecideNomination: not-by-token',
      ...meeting.map((name) => `conference.${name}: not-by-token`),
      'directive.GiveInstruction: not-by-token',
      ...task.map((name) => `followUpTask.${name}: not-by-token`),
      ...['CallOffInspection', 'IssueInspectionConclusion'].map((name) => `inspection.${name}: not-by-token`),
      ...cycle.map((name) => `reviewCycle.${name}: not-by-token`),
    ]);
  });

  it('gives a Vietnamese sentence for every denial, whoever asks and wherever the thing stands', () => {
    const about = hosted('ninh-binh-a' as UnitId, ['nho-quan' as UnitId]);
    const said = new Map<string, string>();
    for (const action of commands) {
      for (const standing of everyStanding(action)) {
        for (const actor of Object.values(actors)) {
          const answer = can(actor, action, about, standing);
          if (!answer.allow) said.set(answer.reason, deniedSentence(answer, actor.role));
        }
      }
    }
    expect([...said].filter(([reason, sentence]) => sentence.includes('{') || sentence.includes(reason))).toEqual([]);
    expect(said.size).toBeGreaterThan(30);
  });

  it('denies by role before it tells of the state', () => {
    const reporter = actors['unit reporter'];
    if (reporter === undefined) throw new Error('no such actor');
    const answer = can(reporter, 'reviewCycle.CloseCollection', hosted('ninh-binh-a' as UnitId, [reporter.unit]), {
      status: 'closed',
      marks: [],
    });
    expect(answer).toMatchObject({ allow: false, reason: 'role-not-entitled' });
  });
});

const marksOf: Readonly<Record<string, readonly string[]>> = {
  reviewCycle: ['shutOut', 'asked', 'acknowledged'],
  conference: ['invited', 'called', 'over'],
  followUpTask: ['asked', 'undated', 'nobodyOwes'],
};
const statusesOf: Readonly<Record<string, readonly string[]>> = {
  reviewCycle: [
    ...['none', 'proposed', 'planned', 'collecting', 'collected', 'consolidated'],
    ...['approved', 'conferencing', 'concluded', 'closed', 'cancelled'],
  ],
  conference: ['none', 'convened', 'held', 'concluded', 'noticeIssued', 'postponed', 'cancelled'],
  followUpTask: ['none', 'running', 'done', 'withdrawn'],
  organisation: ['none', 'recorded'],
  template: ['none', 'defined'],
  calendar: ['none', 'published'],
  outsideIndex: ['none', 'kept'],
  directive: ['none', 'given', 'noted'],
  modelRegister: ['none', 'kept'],
  inspection: ['none', 'open', 'concluded', 'calledOff'],
  awardRound: ['none', 'open'],
};
const sharesOf: Readonly<Record<string, readonly string[]>> = {
  reviewCycle: ['expected', 'submitted', 'returned', 'accepted', 'exempted'],
  followUpTask: ['assigned', 'accepted', 'reported', 'returned', 'verified'],
};

/** Every status with every share and every single mark. */
function everyStanding(action: CommandAction): readonly Standing[] {
  const kind = action.slice(0, action.indexOf('.'));
  const shares = [undefined, null, ...(sharesOf[kind] ?? [])];
  const marks = [[], ...(marksOf[kind] ?? []).map((mark) => [mark]), [...(marksOf[kind] ?? [])]];
  return (statusesOf[kind] ?? []).flatMap((status) =>
    shares.flatMap((share) =>
      marks.map((some) => ({ status, marks: some, ...(share === undefined ? {} : { share }) })),
    ),
  );
}
