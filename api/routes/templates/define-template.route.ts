import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { recorded } from '#domain/organisation/state.ts';
import { templateHost } from '#domain/report-template/template-id.ts';
import { deniedSentence } from '#domain/words/access.ts';
import { contentFields } from '#api/routes/templates/fields.ts';
import { LawField } from '#api/routes/templates/law-field.ts';
import { TemplateParams, templatePlace } from '#api/routes/templates/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { lineUpTo } from '#api/support/fields.ts';
import { Problem } from '#api/support/problem.ts';
import { spoken } from '#api/support/spoken.ts';

export const defineTemplate = commandRoute({
  path: '/templates/:template',
  tag: 'templates',
  summary:
    "Define a report template: outline, indicators and what must hold between them. `<unit>.<name>` is that host's own, `<name>` the installation's",
  action: 'template.DefineTemplate',
  large: true,
  params: TemplateParams,
  body: z.strictObject({ name: lineUpTo(500), law: LawField, ...contentFields }),
  target: ({ params, body, actor, deps }) => {
    const host = templateHost(params.template);
    return Promise.resolve({
      place: templatePlace(params.template),
      unit: null,
      lookUp: async () => {
        if (host !== null) await mustHost(deps, host, actor);
        return { ...body, id: params.template, host };
      },
    });
  },
});

/** A unit that hosts no committee asks nobody for a report. */
async function mustHost(deps: ApiDeps, host: UnitId, { role }: Actor): Promise<void> {
  const committees = [...recorded(await deps.register()).committees.values()];
  if (committees.some((committee) => committee.host === host)) return;
  const detail = deniedSentence({ reason: 'no-committee-of-yours', liftedBy: ['admin'] }, role, {}, spoken());
  throw new Problem('not-permitted', { role }, { detail, liftedBy: ['admin'] });
}
