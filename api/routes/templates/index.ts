import { defineTemplate } from '#api/routes/templates/define-template.route.ts';
import { reviseTemplate } from '#api/routes/templates/revise-template.route.ts';
import type { Register } from '#api/support/command-route.ts';

export const templateRoutes: readonly Register[] = [defineTemplate, reviseTemplate];
