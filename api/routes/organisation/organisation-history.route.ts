import { z } from 'zod';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { historyRoute } from '#api/support/history-route.ts';

export const organisationHistory = historyRoute({
  path: '/organisation/history',
  tag: 'organisation',
  summary: 'Every change of the register with its legal basis',
  name: 'readOrganisationHistory',
  params: z.object({}),
  place: () => Promise.resolve(organisationPlace),
  open: [],
});
