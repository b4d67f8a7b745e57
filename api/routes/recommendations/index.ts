import { listRecommendations } from '#api/routes/recommendations/list-recommendations.route.ts';
import type { Register } from '#api/support/route.ts';

export const recommendationRoutes: readonly Register[] = [listRecommendations];
