import { z } from 'zod';
import type { StateDuties } from '#domain/conference/commands.ts';
import { dutyKinds } from '#domain/conference/duties.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, lineUpTo, NameField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';
import { UnitField } from '#api/support/unit-field.ts';

const Duty = z.strictObject({
  id: Slug,
  kind: z.enum(dutyKinds),
  what: NameField,
  owner: lineUpTo(500).default('').describe('Who sees to it, as he is called; empty: nobody yet'),
  unit: UnitField.exactOptional().describe('The unit that is to do it; left out: the host does'),
  due: DateField,
  afterTheDay: z.literal(true).exactOptional().describe('It ends once the conference is over'),
});

export const stateDuties = commandRoute({
  path: '/conferences/:conference/duties',
  tag: 'conferences',
  summary:
    'State what has to be ready, by whom and by when; the list replaces the one it was made on, what is done stays done',
  action: 'conference.StateDuties',
  large: true,
  params: ConferenceParams,
  body: z.strictObject({
    items: z.array(Duty).max(200),
    base: z.int().min(0).max(1_000_000).describe('The version of the list it was made on; 0: there was none'),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies StateDuties['data'] };
  },
});
