import { z } from 'zod';
import type { RunAgenda } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { HourField, NameField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const runAgenda = commandRoute({
  path: '/conferences/:conference/agenda/run',
  tag: 'conferences',
  summary: 'Tell which item of the agenda is dealt with from now on, or that none is: a break, the end',
  action: 'conference.RunAgenda',
  params: ConferenceParams,
  body: z.strictObject({
    item: z
      .strictObject({
        number: z.int().min(1).max(1_000).describe('Counted from 1 as the agenda is listed'),
        title: NameField.describe('As it was read: an agenda that changed meanwhile is looked at first'),
      })
      .nullable()
      .describe('Null: none is dealt with'),
    hour: HourField.nullable().default(null).describe('Since when, on the day itself; null: now'),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies RunAgenda['data'] };
  },
});
