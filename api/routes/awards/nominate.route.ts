import { z } from 'zod';
import { lookUp } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import { nominationOf } from '#db/queries/awards.query.ts';
import { NomineeField } from '#api/routes/awards/fields.ts';
import { NominationParams, RoundParams, roundPlace } from '#api/routes/awards/place.ts';
import { shareFor } from '#api/routes/models/fields.ts';
import { mustBeOfCommittee } from '#api/routes/models/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import { Problem } from '#api/support/problem.ts';

export const nominateForAward = commandRoute({
  path: '/award-rounds/:round/nominations',
  tag: 'awards',
  summary:
    'Propose a collective or a person: a unit those it answers for, the host everybody; nobody himself or his own unit',
  action: 'awardRound.NominateForAward',
  params: RoundParams,
  body: z.strictObject({ kind: z.string().min(1).max(60), nominee: NomineeField, reason: ReasonField }),
  async target({ params, body, actor, deps }) {
    const { place } = await roundPlace(deps, params.round);
    const host = isOnHostSide(place, actor);
    // A unit speaks of its own people and parts alone: of another's the row would not even be its to read.
    const byUnit = host ? place.host : body.nominee.unit;
    const found = async () => {
      await mustBeOfCommittee(deps, place.host, body.nominee.unit, '/nominee/unit');
      const unit = lookUp(recorded(await deps.register()).units, body.nominee.unit);
      const unitNames = (unit?.designations ?? []).flatMap(({ name, aliases }) => [name, ...aliases]);
      return { ...body, byUnit, unitNames };
    };
    return { place, unit: shareFor(host, byUnit), lookUp: found };
  },
});

export const withdrawNomination = commandRoute({
  path: '/award-rounds/:round/nominations/:number/withdraw',
  tag: 'awards',
  summary: 'Take a nomination back before it is decided, with the reason',
  action: 'awardRound.WithdrawNomination',
  params: NominationParams,
  body: z.strictObject({ reason: ReasonField }),
  async target({ params, body, actor, deps }) {
    const { place } = await roundPlace(deps, params.round);
    const host = isOnHostSide(place, actor);
    const known = await nominationOf(deps.record, place.stream, params.number);
    if (known === undefined || (!host && known.byUnit !== actor.unit)) throw new Problem('not-found');
    return { place, unit: shareFor(host, known.byUnit), data: { ...body, number: params.number } };
  },
});
