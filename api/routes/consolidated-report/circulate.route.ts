import { z } from 'zod';
import { askableOfYears } from '#api/routes/consolidated-report/askable.ts';
import { draftedAt } from '#api/routes/consolidated-report/drafted.ts';
import { quotedIn } from '#api/routes/consolidated-report/outside.ts';
import { RevisionField } from '#api/routes/consolidated-report/shapes.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField } from '#api/support/fields.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { UnitField } from '#api/support/unit-field.ts';

export const circulateDraft = commandRoute({
  path: '/cycles/:cycle/report-draft/circulate',
  tag: 'cycles',
  summary: 'Send the draft of the consolidated report round for opinions, sealed as it stands (xin ý kiến)',
  action: 'reviewCycle.CirculateDraft',
  params: CycleParams,
  body: z.strictObject({ revision: RevisionField, units: z.array(UnitField).max(5000), dueOn: DateField }),
  async target({ params: { cycle }, body: { revision, units, dueOn }, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
    async function lookUp() {
      const { text } = await draftedAt(deps, place, revision);
      return {
        text,
        units,
        dueOn,
        ...(await quotedIn(deps, place.host, text)),
        ...(await askableOfYears(deps, place)),
      };
    }
    return { place, unit: null, lookUp };
  },
});
