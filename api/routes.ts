import { accountRoutes } from '#api/accounts/index.ts';
import { calendarRoutes } from '#api/routes/calendar/index.ts';
import { conferenceRoutes } from '#api/routes/conferences/index.ts';
import { consolidatedReportRoutes } from '#api/routes/consolidated-report/index.ts';
import { cycleRoutes } from '#api/routes/cycles/index.ts';
import { directiveRoutes } from '#api/routes/directives/index.ts';
import { instructionRoutes } from '#api/routes/instructions/index.ts';
import { awardRoutes } from '#api/routes/awards/index.ts';
import { modelRoutes } from '#api/routes/models/index.ts';
import { documentRoutes } from '#api/routes/documents/index.ts';
import { exportRoutes } from '#api/routes/exports/index.ts';
import { draftRoutes } from '#api/routes/drafts/index.ts';
import { fileRoutes } from '#api/routes/files/index.ts';
import { evaluationRoutes } from '#api/routes/evaluation/index.ts';
import { inspectionRoutes } from '#api/routes/inspections/index.ts';
import { recommendationRoutes } from '#api/routes/recommendations/index.ts';
import { shortcomingRoutes } from '#api/routes/shortcomings/index.ts';
import { outsideIndexRoutes } from '#api/routes/outside-indices/index.ts';
import { overviewRoutes } from '#api/routes/overview/index.ts';
import { organisationRoutes } from '#api/routes/organisation/index.ts';
import { questionRoutes } from '#api/routes/questions/index.ts';
import { rateRoutes } from '#api/routes/report-rates/index.ts';
import { rightRoutes } from '#api/routes/rights/index.ts';
import { systemRoutes } from '#api/routes/system/index.ts';
import { taskRoutes } from '#api/routes/tasks/index.ts';
import { templateRoutes } from '#api/routes/templates/index.ts';
import { signOn, waysToSignIn } from '#api/accounts/sso/sign-on.route.ts';
import { workRoutes } from '#api/routes/work/index.ts';
import { searchRoutes } from '#api/routes/search/index.ts';
import type { Register } from '#api/support/route.ts';

export const routes: readonly Register[] = [
  ...accountRoutes,
  ...cycleRoutes,
  ...consolidatedReportRoutes,
  ...rateRoutes,
  ...conferenceRoutes,
  ...taskRoutes,
  ...directiveRoutes,
  ...instructionRoutes,
  ...modelRoutes,
  ...awardRoutes,
  ...workRoutes,
  ...overviewRoutes,
  ...searchRoutes,
  ...organisationRoutes,
  ...templateRoutes,
  ...calendarRoutes,
  ...outsideIndexRoutes,
  ...inspectionRoutes,
  ...recommendationRoutes,
  ...shortcomingRoutes,
  ...documentRoutes,
  ...draftRoutes,
  ...fileRoutes,
  ...rightRoutes,
  ...questionRoutes,
  ...exportRoutes,
  ...systemRoutes,
  ...evaluationRoutes,
  ...[signOn, waysToSignIn],
];
