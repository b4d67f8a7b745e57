import { z } from 'zod';
import type { RecordSpeeches } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { NameField, ReasonField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';

const Speech = z.strictObject({
  id: Slug,
  by: NameField,
  paper: z.int().min(1).max(1_000).exactOptional().describe('Which paper was read, counted from 1; left out: none'),
  minutes: z.int().min(1).max(1_440).exactOptional().describe('Given to speak'),
  seconds: z.int().min(0).max(86_400).exactOptional().describe('How long it took'),
  onProcedure: z
    .literal(true)
    .exactOptional()
    .describe('He speaks to how things are done; left out: to what is dealt with'),
  said: z
    .union([z.literal(''), ReasonField])
    .default('')
    .describe('In a line'),
});

export const recordSpeeches = commandRoute({
  path: '/conferences/:conference/speeches',
  tag: 'conferences',
  summary: 'Record who spoke, in their order, with a line of what each said; the list replaces the one it was made on',
  action: 'conference.RecordSpeeches',
  large: true,
  params: ConferenceParams,
  body: z.strictObject({
    items: z.array(Speech).max(300),
    base: z.int().min(0).max(1_000_000).describe('The version of the list it was made on; 0: there was none'),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies RecordSpeeches['data'] };
  },
});
