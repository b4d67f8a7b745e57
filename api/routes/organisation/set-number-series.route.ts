import { z } from 'zod';
import { NumberSeriesBody } from '#api/routes/organisation/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CommitteeParams, committeeId } from '#api/support/ids.ts';

export const setNumberSeries = commandRoute({
  path: '/committees/:committee/number-series',
  tag: 'organisation',
  summary: 'How the documents of a steering committee are numbered; no number is given twice in a series',
  action: 'organisation.SetNumberSeries',
  params: CommitteeParams,
  body: z.strictObject({ series: NumberSeriesBody }),
  target: ({ params, body }) =>
    Promise.resolve({
      place: organisationPlace,
      unit: null,
      data: { committee: committeeId(params.committee), series: body.series },
    }),
});
