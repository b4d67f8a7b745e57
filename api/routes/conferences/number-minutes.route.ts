import { z } from 'zod';
import type { NumberMinutes } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const numberMinutes = commandRoute({
  path: '/conferences/:conference/minutes/number',
  tag: 'conferences',
  summary: 'Give approved minutes their number in the series of minutes; they are listed among the papers from then on',
  action: 'conference.NumberMinutes',
  params: ConferenceParams,
  body: z.strictObject({ number: WrittenNumberField, date: DateField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies NumberMinutes['data'] };
  },
});
