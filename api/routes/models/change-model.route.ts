import { z } from 'zod';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { modelRow } from '#db/queries/models.query.ts';
import { ModelField, RecognitionField, shareFor } from '#api/routes/models/fields.ts';
import { ModelParams, mustBeOfCommittee, registerPlace } from '#api/routes/models/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { DateField, ReasonField } from '#api/support/fields.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import { Problem } from '#api/support/problem.ts';

/** One that the rows let the actor see: of another unit's nobody learns that it is there. */
async function known(deps: ApiDeps, actor: Actor, params: z.output<typeof ModelParams>) {
  const { place, committee } = await registerPlace(deps, params.committee);
  const host = isOnHostSide(place, actor);
  const model = await modelRow(deps.record, place.stream, params.number);
  if (model === null || (!host && model.unit !== actor.unit)) throw new Problem('not-found');
  const unit: UnitId | null = shareFor(host, model.unit);
  return { place, committee, model, unit };
}

export const correctModel = commandRoute({
  path: '/model-registers/:committee/models/:number/correct',
  tag: 'models',
  summary: 'Put right what stands of a model, with the reason; what stood stays in the history',
  action: 'modelRegister.CorrectModel',
  params: ModelParams,
  body: z.strictObject({ model: ModelField, reason: ReasonField }),
  async target({ params, body, actor, deps }) {
    const { place, committee, model, unit } = await known(deps, actor, params);
    const lookUp = async () => {
      // Where it stands already it may stand: the unit may have ended since.
      if (body.model.unit !== model.unit) await mustBeOfCommittee(deps, committee.host, body.model.unit, '/model/unit');
      return { ...body, number: params.number };
    };
    return { place, unit, lookUp };
  },
});

export const recogniseModel = commandRoute({
  path: '/model-registers/:committee/models/:number/recognise',
  tag: 'models',
  summary: 'Enter by which decision, and at which level, a model was recognised',
  action: 'modelRegister.RecogniseModel',
  params: ModelParams,
  body: z.strictObject({ recognition: RecognitionField }),
  async target({ params, body, actor, deps }) {
    const { place, unit } = await known(deps, actor, params);
    return { place, unit, data: { ...body, number: params.number } };
  },
});

export const stopModel = commandRoute({
  path: '/model-registers/:committee/models/:number/stop',
  tag: 'models',
  summary: 'A model is kept on no longer: from which day, and why',
  action: 'modelRegister.StopModel',
  params: ModelParams,
  body: z.strictObject({ on: DateField, reason: ReasonField }),
  async target({ params, body, actor, deps }) {
    const { place, unit } = await known(deps, actor, params);
    return { place, unit, data: { ...body, number: params.number } };
  },
});

export const resumeModel = commandRoute({
  path: '/model-registers/:committee/models/:number/resume',
  tag: 'models',
  summary: 'A model that had stopped is kept on after all, with the reason',
  action: 'modelRegister.ResumeModel',
  params: ModelParams,
  body: z.strictObject({ reason: ReasonField }),
  async target({ params, body, actor, deps }) {
    const { place, unit } = await known(deps, actor, params);
    return { place, unit, data: { ...body, number: params.number } };
  },
});

export const strikeModel = commandRoute({
  path: '/model-registers/:committee/models/:number/strike',
  tag: 'models',
  summary: 'Take a model out that should not have been entered, with the reason; its number is given to no other',
  action: 'modelRegister.StrikeModel',
  params: ModelParams,
  body: z.strictObject({ reason: ReasonField }),
  async target({ params, body, actor, deps }) {
    const { place, unit } = await known(deps, actor, params);
    return { place, unit, data: { ...body, number: params.number } };
  },
});
