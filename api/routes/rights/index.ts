import { readRights } from '#api/routes/rights/read-rights.route.ts';
import type { Register } from '#api/support/route.ts';

export const rightRoutes: readonly Register[] = [readRights];
