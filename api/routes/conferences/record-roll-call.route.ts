import { z } from 'zod';
import { rollCallStates } from '#domain/conference/parts.ts';
import type { RecordRollCall } from '#domain/conference/commands.ts';
import { CountField } from '#api/routes/conferences/parts.fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { HourField, InstantField, NameField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';
import { pointsUnit } from '#api/routes/conferences/taking-part.ts';
import { requireUnits } from '#api/support/known-units.ts';
import { MaybeUnitField } from '#api/support/unit-field.ts';

const Entry = z.strictObject({
  name: NameField,
  unit: MaybeUnitField,
  state: z.enum(rollCallStates),
  arrivedAt: HourField.nullable().default(null),
  substitute: NameField.optional().describe('Of a substitute: who came'),
  markedAt: InstantField.optional().describe('When it was called, by the clock of the device'),
});

export const recordRollCall = commandRoute({
  path: '/conferences/:conference/roll-call',
  tag: 'conferences',
  summary:
    'Record the roll-call of one point, by the host or by the unit that sits there; a second one corrects the first',
  action: 'conference.RecordRollCall',
  large: true,
  params: ConferenceParams,
  body: z.strictObject({
    point: Slug,
    entries: z.array(Entry).max(5000).default([]),
    present: CountField,
    base: CountField.optional().describe(
      'The version of the list this one was made on (0: nobody had called yet); refused when there is a newer one. Left out: whatever stands is replaced',
    ),
    merge: z
      .boolean()
      .optional()
      .describe('Kept at the point and sent later: per person the call that was made last stands; `base` is not asked'),
  }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const unit = await pointsUnit(deps, place, body.point, actor);
    const lookUp = async (): Promise<RecordRollCall['data']> => {
      await requireUnits(
        deps,
        body.entries.map((entry, i) => [`/entries/${String(i)}/unit`, entry.unit]),
      );
      const { base, merge, entries, ...list } = body;
      return {
        ...list,
        entries: entries.map(({ substitute, markedAt, ...entry }) => ({
          ...entry,
          ...(substitute === undefined ? {} : { substitute }),
          ...(markedAt === undefined ? {} : { markedAt }),
        })),
        ...(base === undefined ? {} : { base }),
        ...(merge === true ? { merge } : {}),
      };
    };
    return { place, unit, lookUp };
  },
});
