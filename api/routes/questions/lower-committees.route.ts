import { z } from 'zod';
import { levels } from '#domain/organisation/kinds.ts';
import { countBy, unitOn } from '#domain/organisation/queries.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { DateField } from '#api/support/fields.ts';
import { Slug, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';

/** Trưởng Ban Chỉ đạo and Phó Trưởng ban Thường trực: who is invited from a committee of the level below. */
const officesPerCommittee = 2;

export const lowerCommittees = queryRoute({
  path: '/questions/lower-committees',
  tag: 'questions',
  summary:
    'Chairs and standing deputies of the committees of a lower level, one each per territory on that day: inferred from the tree, never a stated number',
  name: 'askLowerCommittees',
  params: z.object({}),
  query: z.object({ host: Slug, level: z.enum(levels), on: DateField }),
  output: z.object({ units: z.int(), people: z.int(), inferred: z.literal(true) }),
  async answer({ query, deps }) {
    const state = await organisationState(deps);
    const host = unitId(query.host);
    if (unitOn(state, host, query.on) === null)
      throw new Problem('unknown-unit', { unit: host }, { pointer: '#querystring/host' });
    const units = countBy(state, host, query.on, query.level).value;
    return { units, people: units * officesPerCommittee, inferred: true as const };
  },
});
