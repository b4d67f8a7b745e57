import { words } from '#api/routes/words/words.route.ts';
import type { Register } from '#api/support/command-route.ts';

export const wordRoutes: readonly Register[] = [words];
