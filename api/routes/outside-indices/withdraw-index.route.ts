import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { keyFields } from '#api/routes/outside-indices/fields.ts';
import { HostParams, indicesPlace } from '#api/routes/outside-indices/place.ts';

export const withdrawIndex = commandRoute({
  path: '/outside-indices/:host/withdraw',
  tag: 'outside-indices',
  summary: 'Take an index back that should not have been entered, with the reason',
  action: 'outsideIndex.WithdrawOutsideIndex',
  params: HostParams,
  body: z.strictObject({ ...keyFields, reason: ReasonField }),
  target: ({ params, body }) => Promise.resolve({ place: indicesPlace(params.host), unit: null, data: body }),
});
