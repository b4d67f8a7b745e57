import { z } from 'zod';
import { can } from '#domain/access/can.ts';
import { hosted, installation, shareOf } from '#domain/access/resource.ts';
import { worksFor } from '#domain/access/rule.ts';
import { modelRegisterStream } from '#domain/model-register/aggregate.ts';
import { modelCountings } from '#domain/model-register/state.ts';
import { recorded } from '#domain/organisation/state.ts';
import { registerRows } from '#db/queries/models.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { isOfCommittee, unitsSpokenFor } from '#api/routes/models/place.ts';
import { authorise } from '#api/support/authorise.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listModelRegisters = queryRoute({
  path: '/model-registers',
  tag: 'models',
  summary:
    'Registers of models that concern the caller: of committees he works for, kept or not yet, and of those his unit stands below',
  name: 'listModelRegisters',
  params: z.object({}),
  query: z.object({}),
  output: z.object({
    registers: z.array(
      z.object({
        ...{ committee: z.string(), name: z.string(), host: z.string(), hostName: z.string() },
        kept: z.boolean(),
        fields: z.array(z.object({ id: z.string(), name: z.string() })),
        counting: z.enum(modelCountings).nullable().describe('Null: none is kept yet'),
        mayKeep: z.boolean().describe('The caller may open it, and name its fields'),
        mayEnter: z.boolean(),
        units: z.array(z.object({ unit: z.string(), name: z.string() })).describe('Whose models the caller may enter'),
      }),
    ),
  }),
  async answer({ actor, deps }) {
    authorise(actor, 'listModels', installation);
    const [rows, nameOf, state] = await Promise.all([registerRows(deps.db), unitNames(deps), deps.register()]);
    const rowOf = new Map(rows.map((row) => [row.stream, row]));
    const committees = [...recorded(state).committees.values()];
    return {
      registers: committees.flatMap(({ id, name, host }) => {
        const row = rowOf.get(modelRegisterStream(id));
        const staff = worksFor(host, actor);
        if (!staff && (row === undefined || !isOfCommittee(state, host, actor.unit))) return [];
        const standing = { status: row === undefined ? 'none' : 'kept', marks: [] };
        const mayEnter =
          row !== undefined && can(actor, 'modelRegister.RegisterModel', shareOf(actor.unit, host), standing).allow;
        const mayKeep = can(actor, 'modelRegister.KeepModelRegister', hosted(host), standing).allow;
        if (row === undefined && !mayKeep) return [];
        const own = { unit: actor.unit, name: nameOf(actor.unit) };
        const units = mayEnter ? unitsSpokenFor(state, host, staff, own) : [];
        return [
          {
            ...{ committee: id, name, host, hostName: nameOf(host), kept: row !== undefined, mayKeep, mayEnter, units },
            fields: (row?.fields ?? []).map((field) => ({ ...field })),
            counting: row?.counting ?? null,
          },
        ];
      }),
    };
  },
});
