import { listLateUnits } from '#api/routes/overview/late-units.route.ts';
import { readOverviewCycles } from '#api/routes/overview/overview-cycles.route.ts';
import type { Register } from '#api/support/route.ts';

export const overviewRoutes: readonly Register[] = [readOverviewCycles, listLateUnits];
