import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { keyFields, publishedFields, readIndexValue } from '#api/routes/outside-indices/fields.ts';
import { HostParams, indicesPlace } from '#api/routes/outside-indices/place.ts';
import { outsideIndicesOf } from '#db/queries/outside-indices.query.ts';
import { indexKey } from '#domain/outside-index/outside-index.ts';

export const correctIndex = commandRoute({
  path: '/outside-indices/:host/correct',
  tag: 'outside-indices',
  summary: 'Put an index right that was entered, with the reason; what stood stays in the history',
  action: 'outsideIndex.CorrectOutsideIndex',
  params: HostParams,
  body: z.strictObject({ ...keyFields, ...publishedFields, reason: ReasonField }),
  target: ({ params, body: { value, organisation, title, address, ...stated }, deps }) => {
    const place = indicesPlace(params.host);
    return Promise.resolve({
      ...{ place, unit: null },
      lookUp: async () => {
        const known = (await outsideIndicesOf(deps.db, place.host)).find((one) => indexKey(one) === indexKey(stated));
        // One that is not there the aggregate refuses by its name.
        const states = readIndexValue(value, known?.measure ?? 'points');
        return { ...stated, source: { organisation, title, address }, states };
      },
    });
  },
});
