import { z } from 'zod';
import { ReorganisationBody } from '#api/routes/organisation/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const recordReorganisation = commandRoute({
  path: '/organisation/reorganisations',
  tag: 'organisation',
  summary: 'Merged, split, moved in part, of another level: who follows whom',
  action: 'organisation.RecordReorganisation',
  large: true,
  params: z.object({}),
  body: ReorganisationBody,
  target: ({ body }) => Promise.resolve({ place: organisationPlace, unit: null, data: body }),
});
