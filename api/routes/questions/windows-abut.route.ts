import { z } from 'zod';
import { emptyReport } from '#domain/checks/checked-report.ts';
import { halvesMakeTheYear } from '#domain/checks/dates-in-order.ts';
import { dataWindow } from '#domain/deadlines/data-window.ts';
import { YearField } from '#api/support/fields.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { CheckOutcome } from '#api/support/unions.ts';

const Window = z.object({ from: z.string(), to: z.string(), days: z.int() });

export const windowsAbut = queryRoute({
  path: '/questions/windows-abut',
  tag: 'questions',
  summary: 'Do the windows of both halves abut and make the year’s (K14)?',
  name: 'windowsAbut',
  params: z.object({}),
  query: z.object({ year: YearField }),
  output: z.object({ outcome: CheckOutcome, first: Window, second: Window, year: Window }),
  answer({ query: { year } }) {
    const windows = {
      first: dataWindow({ kind: 'halfYear', year, half: 1 }),
      second: dataWindow({ kind: 'halfYear', year, half: 2 }),
      year: dataWindow({ kind: 'year', year }),
    };
    const outcome = halvesMakeTheYear({ ...emptyReport, windows })?.outcome ?? 'fail';
    return Promise.resolve({ outcome, ...windows });
  },
});
