import type { Register } from '#api/support/command-route.ts';

export const taskRoutes: readonly Register[] = [];
