import type { RegisterPaper } from '#domain/conference/commands.ts';
import { PaperField } from '#api/routes/conferences/parts.fields.ts';
import { MaybeUnitField } from '#api/support/unit-field.ts';
import { takingPart } from '#api/routes/conferences/taking-part.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const registerPaper = commandRoute({
  path: '/conferences/:conference/papers',
  tag: 'conferences',
  summary: 'Register a discussion paper',
  action: 'conference.RegisterPaper',
  params: ConferenceParams,
  body: PaperField.extend({
    unit: MaybeUnitField.optional().describe(
      'For whom; left out: the unit that asks, where it takes part, else the host',
    ),
  }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const { unit: named, ...data } = body;
    const unit = await takingPart(deps, place, actor, named ?? actor.unit);
    return { place, unit, data: data satisfies RegisterPaper['data'] };
  },
});
