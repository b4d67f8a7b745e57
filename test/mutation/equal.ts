/** A mutant that no test can kill, because it behaves as the original does: what stood there, what stands there now. */
export interface Equal {
  readonly file: string;
  readonly was: string;
  readonly becomes: string;
  readonly why: string;
}

const brokenBuild = 'the checked-in table has no fault: only a broken build gets here';

export const equals: readonly Equal[] = [
  {
    file: 'calendar/vietnam.ts',
    was: '!outcome.ok',
    becomes: 'false',
    why: brokenBuild,
  },
  {
    file: 'calendar/vietnam.ts',
    was: '`calendar ${version}: ${JSON.stringify(outcome.problems)}`',
    becomes: '``',
    why: brokenBuild,
  },
  {
    file: 'calendar/foreseen.ts',
    was: 'calendar.foreseenFrom !== undefined',
    becomes: 'true',
    why: 'nothing is not smaller than a day: the question is the compiler’s',
  },
  {
    file: 'calendar/working-days.ts',
    was: 'count < 0',
    becomes: 'count <= 0',
    why: 'of 0 steps none is taken, in whatever direction',
  },
  {
    file: 'calendar/working-days.ts',
    was: 'to < from',
    becomes: 'to <= from',
    why: 'from a day to itself both ways of counting give 0',
  },
  ...['rule', 'period'].map((of) => ({
    file: of === 'rule' ? 'deadlines/compute-deadline.ts' : 'deadlines/period.ts',
    was: `default: return unreachable(${of});`,
    becomes: 'default:',
    why: 'the compiler lets no value get here',
  })),
  {
    file: 'deadlines/compute-deadline.ts',
    was: "rule.kind === 'beforeConference'",
    becomes: 'true',
    why: 'a stated date has no working days, and nothing is not smaller than 0: the question is the compiler’s',
  },
  {
    file: 'deadlines/civil-months.ts',
    was: 'wanted <= last',
    becomes: 'wanted < last',
    why: 'where they are equal either is returned',
  },
  {
    file: 'consolidation/consolidate.ts',
    was: "relation.check !== 'K2'",
    becomes: 'false',
    why: 'no other relation has a share: the question is the compiler’s',
  },
  {
    file: 'consolidation/consolidate.ts',
    was: 'at !== null',
    becomes: 'true',
    why: 'nobody stands above nobody: one round more, and the same answer',
  },
  {
    file: 'consolidation/decimal.ts',
    was: 'units < 0n',
    becomes: 'units <= 0n',
    why: 'minus nothing is nothing',
  },
  {
    file: 'follow-up-task/advance.ts',
    was: '[]',
    becomes: '["Stryker was here"]',
    why: 'a text is due at no time, and where there is no date silence always comes before it',
  },
  {
    file: 'follow-up-task/advance.ts',
    was: 'target.deadline === null',
    becomes: 'false',
    why: 'what has fallen due has a date: the question is the compiler’s',
  },
  {
    file: 'follow-up-task/advance.ts',
    was: "' '",
    becomes: '""',
    why: 'every key begins with its v, so the keys can be told apart without a space',
  },
  {
    file: 'follow-up-task/advance.ts',
    was: 'at !== null',
    becomes: 'true',
    why: 'nothing is not smaller than a moment: the question is the compiler’s',
  },
  {
    file: 'follow-up-task/verification.ts',
    was: "work.status === 'verified'",
    becomes: 'true',
    why: 'whoever gets here has been verified: the question is the compiler’s',
  },
  ...[
    ['!cycle.deadlines.some((armed) => mayBeDue(armed, now))', 'false'],
    ['(!armed.passed && armed.deadline.at <= now) || unfired(armed).some((rung) => rung.at <= now)', 'true'],
    ['!armed.passed && armed.deadline.at <= now', '!armed.passed || armed.deadline.at <= now'],
    ['armed.deadline.at <= now', 'true'],
    ['rung.at <= now', 'true'],
  ].map(([was = '', becomes = '']) => ({
    ...{ file: 'review-cycle/advance.ts', was, becomes },
    why: 'only spares the look at each member: asked too often, nothing is found to be due',
  })),
  {
    file: 'review-cycle/submission.decide.ts',
    was: 'asOf !== null',
    becomes: 'true',
    why: 'nothing is not greater than a day: the question is the compiler’s',
  },
];
