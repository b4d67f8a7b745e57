import type { Register } from '#api/support/command-route.ts';

export const calendarRoutes: readonly Register[] = [];
