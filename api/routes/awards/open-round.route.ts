import { z } from 'zod';
import { awardRoundStream } from '#domain/award-round/aggregate.ts';
import { ledgerOf, slugOf } from '#domain/kernel/streams.ts';
import { CriteriaField, KindsField, PeriodField } from '#api/routes/awards/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { committeeOrNotFound, requireProgramme } from '#api/support/committees.ts';
import { ReasonField } from '#api/support/fields.ts';
import { CommitteeParams } from '#api/support/ids.ts';
import { placeOf } from '#engine/places.ts';
import { RoundParams, roundPlace } from '#api/routes/awards/place.ts';

export const openAwardRound = commandRoute({
  path: '/committees/:committee/award-rounds',
  tag: 'awards',
  summary: 'Open a round of awards of a programme and a period: what may be given and how often, and by which criteria',
  action: 'awardRound.OpenAwardRound',
  params: CommitteeParams,
  body: z.strictObject({
    programme: z.string().min(1).max(60),
    code: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,79}$/i)
      .max(80)
      .describe('Names the period in the address: 2026, 2026-H1'),
    period: PeriodField,
    kinds: KindsField,
    criteria: CriteriaField,
  }),
  async target({ params, body: { code, ...body }, deps }) {
    const committee = await committeeOrNotFound(deps, params.committee);
    const { id, host } = committee;
    const stream = awardRoundStream(id, body.programme, code);
    const lookUp = async () => {
      requireProgramme(committee, body.programme);
      return Promise.resolve({ ...body, committee: id, host });
    };
    const place = placeOf(stream, 'awardRound', ledgerOf(host, false));
    return { place, unit: null, lookUp, also: { round: slugOf(stream) } };
  },
});

export const changeAwardRound = commandRoute({
  path: '/award-rounds/:round/change',
  tag: 'awards',
  summary: 'State kinds, quotas and criteria of a round anew; criteria stay once something was decided by them',
  action: 'awardRound.ChangeAwardRound',
  params: RoundParams,
  body: z.strictObject({ kinds: KindsField, criteria: CriteriaField, reason: ReasonField }),
  async target({ params, body, deps }) {
    const { place } = await roundPlace(deps, params.round);
    return { place, unit: null, data: body };
  },
});
