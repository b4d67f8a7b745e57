import { z } from 'zod';
import { SignerField } from '#api/routes/conferences/parts.fields.ts';
import { draftedAt } from '#api/routes/consolidated-report/drafted.ts';
import { lastTotals } from '#api/routes/consolidated-report/last-totals.ts';
import { quotedIn } from '#api/routes/consolidated-report/outside.ts';
import { RevisionField } from '#api/routes/consolidated-report/shapes.ts';
import { docOf } from '#api/routes/cycles/read-doc.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const approveReport = commandRoute({
  path: '/cycles/:cycle/report-draft/approve',
  tag: 'cycles',
  summary: 'Approve the consolidated report as it stands in the draft: it gets its number, and its text is locked',
  action: 'reviewCycle.ApproveConsolidatedReport',
  params: CycleParams,
  body: z.strictObject({
    revision: RevisionField,
    number: WrittenNumberField,
    date: DateField,
    signer: SignerField,
  }),
  async target({ params: { cycle }, body: { revision, number, date, signer }, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
    async function lookUp() {
      const sealing = await draftedAt(deps, place, revision);
      const [doc, quoted] = await Promise.all([docOf(deps, place), quotedIn(deps, place.host, sealing.text)]);
      const before = 'call' in doc ? await lastTotals(deps, place.stream, doc.plan) : {};
      return { number, date, signer, ...sealing, ...quoted, ...before };
    }
    return { place, unit: null, lookUp };
  },
});
