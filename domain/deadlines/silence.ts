import { addMonths } from '#domain/deadlines/civil-months.ts';
import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';

/**
 * First day on which a task without a date is raised: more than 3 months without proposal or report (practice of
 * Bình Định, 2022). Of 30/6/2020 the third month ends with 30/9, so the flag stands from 1/10.
 */
export function silenceFlagDate(silentSince: CivilDate, months = 3): CivilDate {
  return addDays(addMonths(silentSince, months), 1);
}
