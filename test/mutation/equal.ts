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
    was: '`calendar ${defaultCalendarVersion}: ${JSON.stringify(outcome.problems)}`',
    becomes: '``',
    why: brokenBuild,
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
];
