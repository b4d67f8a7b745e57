import { checkOutline } from '#api/routes/questions/check-outline.route.ts';
import { checkReport } from '#api/routes/questions/check-report.route.ts';
import { askDeadline } from '#api/routes/questions/conference-deadline.route.ts';
import { askWindow } from '#api/routes/questions/data-window.route.ts';
import { lowerCommittees } from '#api/routes/questions/lower-committees.route.ts';
import { parseText } from '#api/routes/questions/parse-text.route.ts';
import { readOutlineFile } from '#api/routes/questions/read-outline-file.route.ts';
import { resolveYear } from '#api/routes/questions/resolve-year.route.ts';
import { askSilence } from '#api/routes/questions/silence-date.route.ts';
import { windowsAbut } from '#api/routes/questions/windows-abut.route.ts';
import { askWorkingDays } from '#api/routes/questions/working-days.route.ts';
import { askYearsToSum } from '#api/routes/questions/years-to-sum.route.ts';
import type { Register } from '#api/support/route.ts';

export const questionRoutes: readonly Register[] = [
  checkReport,
  checkOutline,
  readOutlineFile,
  parseText,
  resolveYear,
  askWindow,
  windowsAbut,
  askDeadline,
  askWorkingDays,
  askSilence,
  lowerCommittees,
  askYearsToSum,
];
