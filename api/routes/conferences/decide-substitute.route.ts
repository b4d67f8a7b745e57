import { z } from 'zod';
import type { DecideSubstitute } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { NameField, ReasonField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';
import { requireUnits } from '#api/support/known-units.ts';
import { MaybeUnitField } from '#api/support/unit-field.ts';

export const decideSubstitute = commandRoute({
  path: '/conferences/:conference/substitutes',
  tag: 'conferences',
  summary: 'Approve who came for somebody else, or not: he counts once approved',
  action: 'conference.DecideSubstitute',
  params: ConferenceParams,
  body: z.strictObject({
    point: Slug,
    name: NameField.describe('Of whoever was invited, as the roll-call has it'),
    unit: MaybeUnitField,
    approved: z.boolean(),
    reason: ReasonField.nullable().default(null),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const lookUp = async (): Promise<DecideSubstitute['data']> => {
      await requireUnits(deps, [['/unit', body.unit]]);
      return body;
    };
    return { place, unit: null, lookUp };
  },
});
