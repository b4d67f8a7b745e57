import { z } from 'zod';
import { awardRecipients } from '#domain/conference/parts.ts';
import type { RecordAward } from '#domain/conference/commands.ts';
import { CountField, ProgrammeField } from '#api/routes/conferences/parts.fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { NameField, lineUpTo } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { MaybeText } from '#api/support/unit-field.ts';

export const recordAward = commandRoute({
  path: '/conferences/:conference/awards',
  tag: 'conferences',
  summary: 'Record an award given at the conference; the names may be left out, the count may not',
  action: 'conference.RecordAward',
  large: true,
  params: ConferenceParams,
  body: z.strictObject({
    kind: lineUpTo(60).min(1).describe('certificateOfMerit, emulationFlag, …: an open list'),
    kindLabel: NameField,
    recipient: z.enum(awardRecipients),
    count: CountField,
    names: z.array(NameField).max(5000).default([]),
    by: NameField,
    for: NameField,
    programmes: z.array(ProgrammeField).max(20).default([]),
    period: MaybeText,
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies RecordAward['data'] };
  },
});
