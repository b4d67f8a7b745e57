import { type CheckResult, passed, warned } from '#domain/checks/check-result.ts';
import { type CheckedReport, type CheckedTask, type CheckRelation, figureOf } from '#domain/checks/checked-report.ts';

/** K6: a declared count against the items listed. Warn only: where one item ends and the next begins is not always said. */
export function declaredCountIsListed(
  relation: Extract<CheckRelation, { check: 'K6' }>,
  report: CheckedReport,
): CheckResult {
  const declared = figureOf(report, relation.declared);
  if (declared === null) return warned('K6', { missing: [relation.declared] }, relation.id);
  const listed = listedTasks(report.tasks, report.splitTasks);
  const facts = { declared: Number(declared.value), listed };
  return facts.declared === listed ? passed('K6', facts, relation.id) : warned('K6', facts, relation.id);
}

function listedTasks(tasks: readonly CheckedTask[], split: readonly number[]): number {
  return tasks.reduce(
    (count, { number, parts }) => count + (split.includes(number) ? Math.max(1, parts.length) : 1),
    0,
  );
}

/** K11: a task without a body or a date is legal, and stays flagged: 32 of 32 published ones have no date. */
export function tasksAreComplete(report: CheckedReport): CheckResult {
  const { withoutDate, byAddressee } = taskCounts(report.tasks);
  const facts = { withoutDate, withoutAddressee: byAddressee.none };
  return withoutDate + byAddressee.none === 0 ? passed('K11', facts) : warned('K11', facts);
}

export interface TaskCounts {
  readonly total: number;
  readonly withoutDate: number;
  readonly byProgramme: Readonly<Record<string, number>>;
  readonly byDeadline: Readonly<Record<CheckedTask['deadline'], number>>;
  /** Stated by the text, only inferred by somebody, or nobody: what is inferred is never shown as stated. */
  readonly byAddressee: { readonly stated: number; readonly inferred: number; readonly none: number };
  /** By the strongest addressee a task has: one body, a class of bodies, nobody. */
  readonly byAddresseeKind: { readonly named: number; readonly class: number; readonly none: number };
}

export function taskCounts(tasks: readonly CheckedTask[]): TaskCounts {
  const count = (fits: (task: CheckedTask) => boolean) => tasks.filter(fits).length;
  const deadline = (kind: CheckedTask['deadline']) => count((task) => task.deadline === kind);
  const named = (task: CheckedTask) => task.addressees.some(({ kind }) => kind === 'named');
  const stated = (task: CheckedTask) => task.addressees.some(({ inferred }) => !inferred);
  const nobody = count(({ addressees }) => addressees.length === 0);
  const programmes = [...new Set(tasks.map(({ programme }) => programme))];
  return {
    total: tasks.length,
    withoutDate: tasks.length - deadline('date'),
    byProgramme: Object.fromEntries(programmes.map((one) => [one, count(({ programme }) => programme === one)])),
    byDeadline: {
      none: deadline('none'),
      event: deadline('event'),
      relative: deadline('relative'),
      date: deadline('date'),
    },
    byAddressee: { stated: count(stated), inferred: tasks.length - count(stated) - nobody, none: nobody },
    byAddresseeKind: { named: count(named), class: tasks.length - count(named) - nobody, none: nobody },
  };
}
