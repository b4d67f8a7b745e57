import { z } from 'zod';
import { modelCountings } from '#domain/model-register/state.ts';
import { usualModelFields } from '#domain/words/models.ts';
import { FieldId } from '#api/routes/models/fields.ts';
import { registerPlace } from '#api/routes/models/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { NameField } from '#api/support/fields.ts';
import { CommitteeParams } from '#api/support/ids.ts';

export const keepModelRegister = commandRoute({
  path: '/model-registers/:committee/keep',
  tag: 'models',
  summary: 'Keep a register of models: by which fields, and whether it is whole',
  action: 'modelRegister.KeepModelRegister',
  params: CommitteeParams,
  body: z.strictObject({
    fields: z
      .array(z.strictObject({ id: FieldId, name: NameField }))
      .max(60)
      .default(usualModelFields.map((field) => ({ ...field })))
      .describe('Lĩnh vực; left out: the four that are usual'),
    counting: z
      .enum(modelCountings)
      .default('checked')
      .describe(
        'computed: the register is whole, and figures of reports that name a count are offered from it; checked: it is not yet, and a figure below it is remarked',
      ),
  }),
  async target({ params, body, deps }) {
    const { place, committee } = await registerPlace(deps, params.committee);
    return { place, unit: null, data: { ...body, committee: committee.id, host: committee.host } };
  },
});
