import { z } from 'zod';
import { indexMeasures } from '#domain/outside-index/outside-index.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { NameField } from '#api/support/fields.ts';
import { keyFields, publishedFields, readIndexValue } from '#api/routes/outside-indices/fields.ts';
import { HostParams, indicesPlace, mustBeOfHost, mustHost } from '#api/routes/outside-indices/place.ts';

export const recordIndex = commandRoute({
  path: '/outside-indices/:host/record',
  tag: 'outside-indices',
  summary: 'Enter an index that outsiders published (PCI, PAPI, SIPAS): with its source, never part of a total',
  action: 'outsideIndex.RecordOutsideIndex',
  params: HostParams,
  body: z.strictObject({ ...keyFields, name: NameField, measure: z.enum(indexMeasures), ...publishedFields }),
  target: ({ params, body: { value, organisation, title, address, ...stated }, actor, deps }) => {
    const place = indicesPlace(params.host);
    const { host } = place;
    return Promise.resolve({
      ...{ place, unit: null },
      lookUp: async () => {
        await mustHost(deps, host, actor);
        await mustBeOfHost(deps, host, stated);
        return {
          ...stated,
          host,
          source: { organisation, title, address },
          states: readIndexValue(value, stated.measure),
        };
      },
    });
  },
});
