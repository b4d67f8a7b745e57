import { z } from 'zod';
import { modelRules } from '#domain/checks/against-models.ts';
import { modelsOffered } from '#domain/checks/models-offered.ts';
import { modelRegisterStream } from '#domain/model-register/aggregate.ts';
import { countedDays, modelMeasures } from '#domain/model-register/count-models.ts';
import { modelKinds } from '#domain/model-register/model.ts';
import { modelCountings } from '#domain/model-register/state.ts';
import { asksFor } from '#domain/report-template/asked-of.ts';
import { modelCountWords, modelsApartSentence } from '#domain/words/model-counts.ts';
import { allModels, registerRow } from '#db/queries/models.query.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { reportPlace } from '#api/routes/cycles/report-place.ts';
import { CycleUnitParams } from '#api/support/ids.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { spoken } from '#api/support/spoken.ts';

const Row = z.object({
  code: z.string().describe('The indicator'),
  label: z.string(),
  what: z.enum(modelMeasures),
  kind: z.enum(modelKinds).nullable().describe('Null: of both'),
  field: z.string().nullable().describe('Null: of every one'),
  count: z.int().describe('What the register counts of the unit in the days of the report'),
  said: z.string().describe('The count in words'),
  value: z.string().nullable().describe('As handed in; null: not stated, or not handed in yet'),
  rule: z.enum(modelRules).nullable().describe('Null: what is stated is not remarked'),
  below: z.string().describe('What is said of a figure that is less'),
  above: z.string().nullable().describe('What is said of one that is more; null: nothing, the register is not whole'),
});

/** For the unit that fills the report in and for whoever reviews it: offered and remarked, never in the way. */
export const modelCounts = queryRoute({
  path: '/cycles/:cycle/reports/:unit/model-counts',
  tag: 'cycles',
  summary:
    "Figures of a report that the committee's register of models counts: what it has of the unit, and where the report says otherwise",
  name: 'readModelCounts',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    register: z
      .object({ committee: z.string(), counting: z.enum(modelCountings), from: z.string(), to: z.string() })
      .nullable()
      .describe('Null: the committee keeps none'),
    rows: z.array(Row).describe('Indicators of this unit that name a count; mostly none'),
  }),
  async answer({ params, actor, deps }) {
    const { place, unit, member } = await reportPlace(deps, actor, params);
    const doc = await docOf(deps, place);
    const plan = 'plan' in doc ? doc.plan : null;
    if (plan === null) return { register: null, rows: [] };
    const setting = plan.members.find((planned) => planned.unit === unit)?.setting ?? null;
    const asked = plan.template.indicators.filter((one) => one.models !== undefined && asksFor(one, setting));
    const stream = modelRegisterStream(plan.committee.id);
    const register = asked.length === 0 ? undefined : await registerRow(deps.db, stream);
    if (register === undefined) return { register: null, rows: [] };
    const { counting, fields } = register;
    const days = countedDays({ from: plan.dataWindow.from, to: plan.cutOff }, todayOf(plan.clock));
    const models = await allModels(deps.db, stream, unit);
    const stated = (code: string): string | null =>
      member.report?.figures.find((figure) => figure.code === code)?.value ?? null;
    return {
      register: { committee: plan.committee.id, counting, ...days },
      rows: modelsOffered(asked, { models, days, counting, fields }, stated).map(
        ({ code, label, of, count, value, apart }) => {
          const { what, kind = null, field = null } = of;
          const name = field === null ? null : (fields.find(({ id }) => id === field)?.name ?? field);
          const said = { what, kind, field: name, count, days };
          const sentence = (way: 'below' | 'above'): string => modelsApartSentence(said, way, counting, spoken());
          return {
            ...{ code, label, what, kind, field, count, value },
            said: modelCountWords(said, spoken()),
            rule: apart === null ? null : ('K18' as const),
            below: sentence('below'),
            above: counting === 'computed' ? sentence('above') : null,
          };
        },
      ),
    };
  },
});
