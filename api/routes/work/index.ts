import { readWork } from '#api/routes/work/work.route.ts';
import type { Register } from '#api/support/route.ts';

export const workRoutes: readonly Register[] = [readWork];
