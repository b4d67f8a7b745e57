import { defineTemplate } from '#api/routes/templates/define-template.route.ts';
import { listTemplates } from '#api/routes/templates/list-templates.route.ts';
import { readOutlineSchema } from '#api/routes/templates/outline-schema.route.ts';
import { readTemplate } from '#api/routes/templates/read-template.route.ts';
import { reviseTemplate } from '#api/routes/templates/revise-template.route.ts';
import { listShippedOutlines } from '#api/routes/templates/shipped-outlines.route.ts';
import { templateHistory } from '#api/routes/templates/template-history.route.ts';
import type { Register } from '#api/support/route.ts';

export const templateRoutes: readonly Register[] = [
  defineTemplate,
  reviseTemplate,
  listTemplates,
  readTemplate,
  templateHistory,
  listShippedOutlines,
  readOutlineSchema,
];
