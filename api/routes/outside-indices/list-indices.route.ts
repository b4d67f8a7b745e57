import { z } from 'zod';
import { can } from '#domain/access/can.ts';
import { hosted, installation } from '#domain/access/resource.ts';
import { hostsOf } from '#domain/access/rule.ts';
import { sumOf } from '#domain/consolidation/decimal.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { recorded } from '#domain/organisation/state.ts';
import { areasOf } from '#domain/outside-index/areas.ts';
import { indexRef } from '#domain/outside-index/reference.ts';
import { type ListedIndex, outsideIndices } from '#db/queries/outside-indices.query.ts';
import { unitNames } from '#api/accounts/unit-names.ts';
import { authorise } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { YearField } from '#api/support/fields.ts';
import { Slug } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { IndexMeasure } from '#api/support/unions.ts';

const Index = z.object({
  host: z.string(),
  ref: z.string().describe('As a consolidated report refers to it, between [[ and ]]'),
  code: z.string(),
  name: z.string(),
  year: z.int(),
  unit: z.string(),
  unitName: z.string(),
  value: z.string().describe('Exact'),
  measure: IndexMeasure,
  change: z.string().nullable().describe('Since the year before, exact; null: nothing was entered of it'),
  source: z.object({ organisation: z.string(), title: z.string(), address: z.string().nullable() }),
  publishedOn: z.string(),
  corrections: z.int().describe('How often it was put right; what stood before is in the history'),
});

/** The rows say which hosts: those he works for, and those in whose cycles his unit reports. */
export const listIndices = queryRoute({
  path: '/outside-indices',
  tag: 'outside-indices',
  summary: 'Indices that outsiders published, as the hosts the caller works for or reports to have entered them',
  name: 'listOutsideIndices',
  params: z.object({}),
  query: z.object({
    area: Slug.optional().describe('Indices of this area only'),
    areasIn: YearField.optional().describe('The year of which an index is to be entered'),
  }),
  output: z.object({
    hosts: z
      .array(
        z.object({
          ...{ unit: z.string(), name: z.string(), mayEnter: z.boolean() },
          areas: z
            .array(z.object({ unit: z.string(), name: z.string() }))
            .nullable()
            .describe(
              'Whose index of `areasIn` the caller may enter; null where no year was asked, or he may enter none',
            ),
        }),
      )
      .describe('Those with an entry, and those for which the caller may enter one'),
    indices: z.array(Index),
  }),
  async answer({ query: { area, areasIn: year }, actor, deps }) {
    authorise(actor, 'listOutsideIndices', installation);
    const [rows, nameOf] = await Promise.all([outsideIndices(deps.db), unitNames(deps)]);
    const changeOf = changes(rows);
    const mayEnter = new Set(await entering(deps, actor));
    const hosts = [...new Set([...mayEnter, ...rows.map(({ host }) => host)])];
    const register = await deps.register();
    return {
      hosts: hosts.map((unit) => ({
        ...{ unit, name: nameOf(unit), mayEnter: mayEnter.has(unit) },
        areas: year === undefined || !mayEnter.has(unit) ? null : [...areasOf(register, unit, year)],
      })),
      indices: rows
        .filter(({ unit }) => area === undefined || unit === area)
        .map((row) => {
          const { host, code, name, year, unit, states, measure, source, publishedOn, corrections } = row;
          return {
            ...{ host, ref: indexRef(row, host), code, name, year, unit, unitName: nameOf(unit) },
            ...{ value: states, measure, change: changeOf(row), source: { ...source }, publishedOn, corrections },
          };
        }),
    };
  },
});

/** By what a year stands beside the one before it. */
function changes(all: readonly ListedIndex[]): (one: ListedIndex) => string | null {
  const keyOf = ({ host, code, unit }: ListedIndex, year: number) => `${host}/${code}/${year}/${unit}`;
  const values = new Map(all.map((one) => [keyOf(one, one.year), one.states]));
  return (one) => {
    const before = values.get(keyOf(one, one.year - 1));
    return before === undefined ? null : sumOf([one.states, `-${before}`]);
  };
}

/** Hosts of a committee for which he holds the right. */
async function entering(deps: ApiDeps, actor: Actor): Promise<readonly UnitId[]> {
  const hosting = new Set([...recorded(await deps.register()).committees.values()].map(({ host }) => host));
  const standing = { status: 'kept', marks: [] };
  return hostsOf(actor).filter(
    (host) => hosting.has(host) && can(actor, 'outsideIndex.RecordOutsideIndex', hosted(host), standing).allow,
  );
}
