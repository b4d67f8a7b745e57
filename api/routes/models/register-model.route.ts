import { z } from 'zod';
import { ModelField, shareFor } from '#api/routes/models/fields.ts';
import { mustBeOfCommittee, registerPlace } from '#api/routes/models/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import { CommitteeParams } from '#api/support/ids.ts';

export const registerModel = commandRoute({
  path: '/model-registers/:committee/models',
  tag: 'models',
  summary: 'Enter a model in the register: a unit its own, the host those of every unit below it',
  action: 'modelRegister.RegisterModel',
  params: CommitteeParams,
  body: z.strictObject({ model: ModelField }),
  async target({ params, body: { model }, actor, deps }) {
    const { place, committee } = await registerPlace(deps, params.committee);
    const lookUp = async () => {
      await mustBeOfCommittee(deps, committee.host, model.unit, '/model/unit');
      return { model };
    };
    return { place, unit: shareFor(isOnHostSide(place, actor), model.unit), lookUp };
  },
});
