import { z } from 'zod';
import { type HeldFigure, heldFigures, movedComputed } from '#domain/review-cycle/held-figures.ts';
import { sealedInput } from '#domain/review-cycle/corrections.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { CycleState } from '#domain/review-cycle/state.ts';
import { typeOf } from '#domain/report-template/field.ts';
import { FieldTypeShape, fieldTypeShape } from '#api/routes/templates/template-shape.ts';
import { MissingShape, missingShape } from '#api/routes/cycles/report-shape.ts';
import { consequencesOf, VarianceShape, varianceShape } from '#api/routes/cycles/variance-shape.ts';
import { reportPlace } from '#api/routes/cycles/report-place.ts';
import { CycleUnitParams } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';

const Held = z.object({
  ...{ code: z.string(), label: z.string(), unitOfCount: z.string() },
  sealed: z.string().nullable().describe('As approved; null = the unit gave none'),
  held: z.string().nullable().describe('What accepted notes made of it: the `old` of a new note'),
  missing: MissingShape.nullable().describe('Why there is none now, where a note says so'),
  type: FieldTypeShape.describe('What its values are'),
});

/** Of one unit: what others corrected is not its to read. */
export const readVariances = queryRoute({
  path: '/cycles/:cycle/reports/:unit/variances',
  tag: 'cycles',
  summary: "A unit's sealed figures as they stand now, and its notes on them with what became of each",
  name: 'readVariances',
  params: CycleUnitParams,
  query: z.object({}),
  output: z.object({
    figures: z.array(Held).describe('Those that a note may speak of; empty: its figures stand in no approved totals'),
    computed: z
      .array(Held)
      .describe('Computed figures that accepted notes have moved: nobody corrects them, they follow'),
    notes: z.array(VarianceShape),
  }),
  async answer({ params, actor, deps }) {
    const { place, unit, member } = await reportPlace(deps, actor, params);
    const state = await currentCycle(deps, place.stream);
    return {
      figures: heldFigures(state, unit).map(heldShape),
      computed: movedComputed(state, unit).map(heldShape),
      notes: notesShape(state, unit, member.name),
    };
  },
});

function notesShape(state: CycleState, unit: UnitId, name: string) {
  if (!('consolidation' in state) || state.consolidation === null) return [];
  const { variances = [], consolidation, plan } = state;
  const sealed = sealedInput({ ...state, consolidation });
  return variances
    .filter((note) => note.unit === unit)
    .map((note) =>
      varianceShape(note, plan.template, consequencesOf(plan.template, sealed, variances, note), () => name),
    );
}

function heldShape({ indicator, sealed, held, missing }: HeldFigure) {
  const { code, label, unit: unitOfCount } = indicator;
  const said = missing === null ? null : missingShape({ code, ...missing });
  return { code, label, unitOfCount, sealed, held, missing: said, type: fieldTypeShape(typeOf(indicator)) };
}
