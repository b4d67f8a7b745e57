import { z } from 'zod';
import { ImportedField, shareFor } from '#api/routes/models/fields.ts';
import { isOfCommittee, mustBeOfCommittee, registerPlace } from '#api/routes/models/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import { CommitteeParams } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { allModels } from '#db/queries/models.query.ts';

export const importModels = commandRoute({
  path: '/model-registers/:committee/import',
  tag: 'models',
  summary: 'Take the rows of a list of models, all or none: those with a number are put right, others are entered',
  action: 'modelRegister.ImportModels',
  large: true,
  params: CommitteeParams,
  body: z.strictObject({ rows: z.array(ImportedField).min(1).max(5000) }),
  async target({ params, body: { rows }, actor, deps }) {
    const { place, committee } = await registerPlace(deps, params.committee);
    // A register that is none of his answers as one that is not there.
    if (!isOfCommittee(await deps.register(), committee.host, actor.unit)) throw new Problem('not-found');
    const lookUp = async () => {
      const known = new Map((await allModels(deps.record, place.stream)).map((model) => [model.number, model.unit]));
      const checked = new Set<string>();
      for (const [row, { number, model }] of rows.entries()) {
        // Where it stands already it may stand: the unit may have ended since.
        if (checked.has(model.unit) || (number !== null && known.get(number) === model.unit)) continue;
        await mustBeOfCommittee(deps, committee.host, model.unit, `/rows/${String(row)}/model/unit`);
        checked.add(model.unit);
      }
      return { rows };
    };
    return { place, unit: shareFor(isOnHostSide(place, actor), actor.unit), lookUp };
  },
});
