import { acceptReport } from '#api/routes/cycles/accept-report.route.ts';
import { cycleBoard } from '#api/routes/cycles/cycle-board.route.ts';
import type { Register } from '#api/support/command-route.ts';

export const cycleRoutes: readonly Register[] = [acceptReport, cycleBoard];
