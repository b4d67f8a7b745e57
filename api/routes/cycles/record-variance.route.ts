import { z } from 'zod';
import { sealedInput } from '#domain/review-cycle/corrections.ts';
import type { VarianceChange } from '#domain/review-cycle/variance.ts';
import { followSentence } from '#domain/words/corrected-number.ts';
import { missingFields } from '#api/routes/cycles/missing-fields.ts';
import { readFigure } from '#api/routes/cycles/read-figure.ts';
import { brokenShape, consequencesOf } from '#api/routes/cycles/variance-shape.ts';
import { FilesField, namedFiles, sideOf } from '#api/routes/files/named-files.ts';
import type { Asked } from '#api/support/asked-of-late.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { lineUpTo, ReasonField } from '#api/support/fields.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { spoken } from '#api/support/spoken.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

export const ChangeField = z.strictObject({
  code: z.string().min(1).max(200),
  old: z.string().max(400).nullable().describe('As it stands, in its exact form; null = the unit gave none'),
  value: z
    .union([z.string().max(400), z.number().min(-1e21).max(1e21), z.boolean()])
    .nullable()
    .default(null)
    .describe('Read like a figure of a report; null = there is none, and `missing` says why'),
  missing: z.strictObject(missingFields).nullable().default(null),
});

export const recordVariance = commandRoute({
  path: '/cycles/:cycle/reports/:unit/variances',
  tag: 'cycles',
  summary:
    'State what sealed figures and answers of a unit turned out to be; the totals stay, and show it beside once accepted',
  action: 'reviewCycle.RecordVariance',
  params: CycleUnitParams,
  body: z.strictObject({
    changes: z.array(ChangeField).min(1).max(2000),
    reason: ReasonField,
    document: lineUpTo(500).describe('The paper in which it is stated'),
    files: FilesField.default([]).describe('That paper, and whatever else shows it, sent ahead'),
  }),
  async target({ params, body: { changes, reason, document, files: named }, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    const lookUp = async () => {
      const asked = await deps.askedOf(place.stream);
      const read = changes.map((change, row) => changeOf(change, row, asked));
      const files = await namedFiles(deps, { stream: place.stream, unit, side: sideOf(actor, unit) }, named);
      return { unit, changes: read, reason, document, ...(files.length === 0 ? {} : { files }) };
    };
    return { place, unit, lookUp };
  },
  async told({ target: { place }, answer, deps }) {
    const state = await currentCycle(deps, place.stream);
    if (!('consolidation' in state) || state.consolidation === null) return {};
    const { consolidation, plan, variances = [] } = state;
    const note = variances.find(({ number }) => number === answer['number']);
    if (note === undefined) return {};
    const sealed = sealedInput({ ...state, consolidation });
    const { follows, broken } = consequencesOf(plan.template, sealed, variances, note);
    const language = spoken();
    const sentences = broken.map((one) => brokenShape(one, plan.template).sentence);
    return {
      ...(follows.length === 0 ? {} : { follows: follows.map((one) => followSentence(one, language)).join('; ') }),
      ...(sentences.length === 0 ? {} : { checks: sentences.join(' ') }),
    };
  },
});

/** A figure or that there is none: one of the two. */
export function changeOf(
  { code, old, value, missing }: z.output<typeof ChangeField>,
  row: number,
  asked: Asked,
): VarianceChange {
  if (missing !== null) {
    if (value !== null) throw invalidField(`/changes/${String(row)}/missing`, 'unknown-field', { field: 'missing' });
    return { code, old, value: null, missing };
  }
  if (value === null) throw invalidField(`/changes/${String(row)}/value`, 'required');
  return { code, old, value: readFigure({ code, value, asOf: null }, row, asked, 'changes').value };
}
