import { listShortcomings } from '#api/routes/shortcomings/list-shortcomings.route.ts';
import type { Register } from '#api/support/route.ts';

export const shortcomingRoutes: readonly Register[] = [listShortcomings];
