import { z } from 'zod';
import { ReorganisationWishBody } from '#api/routes/organisation/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const recordReorganisation = commandRoute({
  path: '/organisation/reorganisations',
  tag: 'organisation',
  summary:
    'Merged, split, moved, of another level, dissolved: who follows whom, what begins and ends with it, who takes over',
  action: 'organisation.RecordReorganisation',
  large: true,
  params: z.object({}),
  body: ReorganisationWishBody,
  target: ({ body }) => Promise.resolve({ place: organisationPlace, unit: null, data: body }),
});
