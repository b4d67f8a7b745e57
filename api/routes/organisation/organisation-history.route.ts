import { z } from 'zod';
import { organisationEventFacts } from '#domain/organisation/event-facts.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { historyRoute } from '#api/support/history-route.ts';

export const organisationHistory = historyRoute({
  path: '/organisation/history',
  tag: 'organisation',
  summary: 'Every change of the register with its legal basis',
  name: 'readOrganisationHistory',
  params: z.object({}),
  place: () => Promise.resolve(organisationPlace),
  told: organisationEventFacts,
});
