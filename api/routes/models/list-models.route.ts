import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { modelMeasures } from '#domain/model-register/count-models.ts';
import { modelKinds, modelStates, recognitionLevels } from '#domain/model-register/model.ts';
import { modelCounts, type ModelFilter, modelPage, registerRow } from '#db/queries/models.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { FieldId, ModelShape } from '#api/routes/models/fields.ts';
import { registerPlace } from '#api/routes/models/place.ts';
import { shownModel } from '#api/routes/models/shown.ts';
import { authorise } from '#api/support/authorise.ts';
import { CountInAddress, DateField } from '#api/support/fields.ts';
import { Slug, unitId } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { firstYear, lastYear, civilDate } from '#domain/kernel/civil-date.ts';

const Asked = z.object({
  committee: Slug,
  q: z.string().trim().min(1).max(200).optional().describe('In the name; without marks'),
  field: FieldId.optional(),
  kind: z.enum(modelKinds).optional(),
  unit: Slug.optional(),
  recognised: z.enum(recognitionLevels).optional().describe('Recognised at that level'),
  state: z.enum(modelStates).optional(),
  counted: z
    .enum(modelMeasures)
    .optional()
    .describe('Those that a figure of a report counts, of the days `from` to `to`'),
  from: DateField.optional(),
  to: DateField.optional(),
  sort: z.enum(['number', 'name', 'since']).default('number'),
  order: z.enum(['asc', 'desc']).default('asc'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: CountInAddress.default(0),
});

export const listModels = queryRoute({
  path: '/models',
  tag: 'models',
  summary: 'Models of a committee’s register: the host’s staff reads all, a unit its own',
  name: 'listModels',
  params: z.object({}),
  query: Asked,
  output: z.object({
    total: z.int(),
    states: z
      .object({ kept: z.int(), stopped: z.int() })
      .describe('Of those that are looked for, whatever their state'),
    models: z.array(ModelShape),
  }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'listModels', installation);
    const { place } = await registerPlace(deps, query.committee);
    const register = await registerRow(deps.db, place.stream);
    if (register === undefined) return { total: 0, states: { kept: 0, stopped: 0 }, models: [] };
    const filter = filterOf(query, place.stream);
    const [page, states, nameOf] = await Promise.all([
      modelPage(deps.db, filter, { ...query, descending: query.order === 'desc' }),
      modelCounts(deps.db, filter),
      unitNames(deps),
    ]);
    return { total: page.total, states, models: page.models.map((one) => shownModel(one, register.fields, nameOf)) };
  },
});

/** A count without its days is of all days there are. */
function filterOf(
  { q, field, kind, unit, recognised, state, counted, from, to }: z.output<typeof Asked>,
  stream: ModelFilter['stream'],
): ModelFilter {
  const days = {
    from: from ?? civilDate(`${String(firstYear)}-01-01`),
    to: to ?? civilDate(`${String(lastYear)}-12-31`),
  };
  return {
    ...{
      stream,
      text: q ?? null,
      field: field ?? null,
      kind: kind ?? null,
      level: recognised ?? null,
      state: state ?? null,
    },
    unit: unit === undefined ? null : unitId(unit),
    counted: counted === undefined ? null : { what: counted, ...days },
  };
}
