import { search } from '#api/routes/search/search.route.ts';
import type { Register } from '#api/support/route.ts';

export const searchRoutes: readonly Register[] = [search];
