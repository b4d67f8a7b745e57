import type { Act } from '#domain/access/act.ts';
import { concluded, prepared } from '#domain/access/rights.ts';
import { hostLeader, hostStaff, thatUnit } from '#domain/access/rule.ts';
import type { AwardRoundCommand } from '#domain/award-round/commands.ts';
import type { AwardRoundState } from '#domain/award-round/state.ts';

type Status = AwardRoundState['status'];

const open = [{ in: ['open'] }] as const;
const proposed = { who: [...hostStaff, ...thatUnit], right: prepared, when: open } as const;

/** The host states what is given and by which criteria, units propose, the leader decides: never about his own unit. */
export const awardRoundActs: Readonly<Record<AwardRoundCommand['type'], Act<Status>>> = {
  OpenAwardRound: { who: hostStaff, right: prepared, when: [{ in: ['none'] }] },
  ChangeAwardRound: { who: hostStaff, right: prepared, when: open },
  NominateForAward: proposed,
  WithdrawNomination: proposed,
  DecideNomination: { who: hostLeader, right: concluded, when: open, judges: true },
  IssueAwardSubmission: { who: hostStaff, right: prepared, when: open },
  RecordAwardDecision: { who: hostStaff, right: prepared, when: open },
};
