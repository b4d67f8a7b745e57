import type { CheckResult } from '#domain/checks/check-result.ts';
import type { CheckedReport, CheckRelation } from '#domain/checks/checked-report.ts';
import {
  documentsBeforeEvent,
  figuresBeforeEvent,
  halvesMakeTheYear,
  lawsInForce,
} from '#domain/checks/dates-in-order.ts';
import {
  partsSumToWhole,
  partWithinWhole,
  shareIsComputed,
  subsetWithinAll,
} from '#domain/checks/figures-against-each-other.ts';
import { noFigureIsFurniture, valuesAreAsStated } from '#domain/checks/figures-against-the-text.ts';
import { declaredCountIsListed, tasksAreComplete } from '#domain/checks/tasks-as-concluded.ts';
import { yearIsResolved } from '#domain/checks/year-of-event.ts';
import { unreachable } from '#domain/kernel/never.ts';

/**
 * The checks of docs/domain.md#checks, K1–K11, K13 and K14. There is no K12 and there must be none: between sessions
 * (cuộc) and cases (vụ việc) no inequality holds, because one session may yield several cases.
 */
export function runChecks(report: CheckedReport): readonly CheckResult[] {
  const whole = [
    figuresBeforeEvent(report),
    documentsBeforeEvent(report),
    lawsInForce(report),
    noFigureIsFurniture(report),
    valuesAreAsStated(report),
    tasksAreComplete(report),
    yearIsResolved(report),
    halvesMakeTheYear(report),
  ];
  return [
    ...report.relations.map((relation) => checkRelation(relation, report)),
    ...whole.filter((result) => result !== null),
  ];
}

export function checkRelation(relation: CheckRelation, report: CheckedReport): CheckResult {
  switch (relation.check) {
    case 'K1':
      return partsSumToWhole(relation, report);
    case 'K2':
      return shareIsComputed(relation, report);
    case 'K3':
      return partWithinWhole(relation, report);
    case 'K6':
      return declaredCountIsListed(relation, report);
    case 'K7':
      return subsetWithinAll(relation, report);
    default:
      return unreachable(relation);
  }
}
