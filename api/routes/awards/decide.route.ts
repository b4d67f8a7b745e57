import { z } from 'zod';
import { nominationOf } from '#db/queries/awards.query.ts';
import { NumbersField } from '#api/routes/awards/fields.ts';
import { evidenceFor, NominationParams, RoundParams, roundPlace } from '#api/routes/awards/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, lineUpTo, NameField } from '#api/support/fields.ts';
import { Problem } from '#api/support/problem.ts';

export const decideNomination = commandRoute({
  path: '/award-rounds/:round/nominations/:number/decide',
  tag: 'awards',
  summary: 'Grant or decline a nomination within the quota; what the record says of it now is kept with the decision',
  action: 'awardRound.DecideNomination',
  params: NominationParams,
  body: z.strictObject({
    granted: z.boolean(),
    reason: z.string().trim().max(4000).default('').describe('Needed to decline, and to grant against the criteria'),
  }),
  async target({ params, body, deps }) {
    const { place, row } = await roundPlace(deps, params.round);
    const known = await nominationOf(deps.record, place.stream, params.number);
    if (known === undefined) throw new Problem('not-found');
    const { unit } = known.nominee;
    const lookUp = async () => {
      const evidence = (await evidenceFor(deps.record, row, [unit])).get(unit) ?? [];
      return { ...body, number: params.number, evidence };
    };
    return { place, unit: null, lookUp };
  },
});

export const recordAwardDecision = commandRoute({
  path: '/award-rounds/:round/decisions',
  tag: 'awards',
  summary: 'Enter the decision by which granted awards are given: its number, day and who signed it',
  action: 'awardRound.RecordAwardDecision',
  params: RoundParams,
  body: z.strictObject({
    numbers: NumbersField.describe('Of the nominations'),
    decision: z.strictObject({ number: lineUpTo(100).min(1), date: DateField, by: NameField }),
  }),
  async target({ params, body, deps }) {
    const { place } = await roundPlace(deps, params.round);
    return { place, unit: null, data: body };
  },
});
