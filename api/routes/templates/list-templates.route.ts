import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import type { ReportTemplate } from '#domain/report-template/template.ts';
import { templateOf } from '#engine/states/template.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { templateIds } from '#db/queries/template-ids.query.ts';

const Owner = z
  .object({ unit: z.string(), name: z.string() })
  .nullable()
  .describe("The host whose own it is; null = the installation's");

export const listTemplates = queryRoute({
  path: '/templates',
  tag: 'templates',
  summary: "Report templates with their current version: those of the caller's hosts, then the installation's",
  name: 'listTemplates',
  params: z.object({}),
  query: z.object({}),
  output: z.object({
    templates: z.array(z.object({ id: z.string(), name: z.string(), version: z.int(), host: Owner })),
  }),
  async answer({ actor, deps }) {
    authorise(actor, 'readTemplate', installation);
    const [ids, nameOf] = await Promise.all([templateIds(deps.db), unitNames(deps)]);
    const templates = (await Promise.all(ids.map((id) => templateOf(deps, id)))).filter((one) => one !== null);
    return {
      templates: [...templates].sort(ownFirst).map(({ id, name, version, host }) => ({
        ...{ id, name, version },
        host: host === null ? null : { unit: host, name: nameOf(host) },
      })),
    };
  },
});

function ownFirst(a: ReportTemplate, b: ReportTemplate): number {
  return Number(a.host === null) - Number(b.host === null);
}
