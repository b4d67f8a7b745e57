import { z } from 'zod';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { outlineFile } from '#domain/words/outline-file.ts';
import { outlineAsYaml } from '#api/outlines/yaml.ts';
import { readTemplate } from '#api/routes/templates/read-template.route.ts';
import { TokenField } from '#api/support/fields.ts';
import { nowOf } from '#api/support/now.ts';
import { answerTo } from '#api/support/query-route.ts';
import { sendExport } from '#api/support/send-export.ts';
import { file, route } from '#api/support/route.ts';

const type = 'application/yaml';
const { route: list } = readTemplate;

export const exportTemplateYaml = route({
  ...{ method: 'GET', path: '/exports/template.yaml', tag: 'exports', name: 'exportTemplateYaml', asks: 'person' },
  summary: `As YAML, whose JSON Schema the api gives: ${list.summary}`,
  takes: { querystring: z.object({ ...list.params.shape, ...list.query.shape, token: TokenField }) },
  tokenInAddress: true,
  others: { 200: file(type, 'A YAML file') },
  handle: async ({ caller: actor, query, request, reply, deps }) => {
    const { template } = await answerTo(list, { params: query, query, actor, deps });
    const { id, version, host: _host, ...outline } = template;
    return await sendExport(reply, {
      ...{ deps, actor, address: request.ip, list: 'exportTemplateYaml', type, rows: 1 },
      filter: `template = ${id}; version = ${String(version)}`,
      name: `${outlineFile.file}-${vietnamDate(nowOf(null))}.yaml`,
      content: outlineAsYaml(outline),
    });
  },
});
