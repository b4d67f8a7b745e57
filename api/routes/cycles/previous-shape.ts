import { z } from 'zod';
import { figuresBefore } from '#domain/consolidation/figures-before.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { CountedFigure } from '#domain/review-cycle/counted-report.ts';
import { valueFault } from '#domain/review-cycle/value-faults.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import { cycleOutline } from '#db/queries/cycle.query.ts';
import { periodBefore } from '#api/routes/cycles/period-before.ts';
import { MissingShape, missingShape } from '#api/routes/cycles/report-shape.ts';
import type { ApiDeps } from '#api/support/deps.ts';

const Figures = z.array(
  z.object({
    code: z.string(),
    value: z.string().describe('An exact decimal, with what accepted notes made of it'),
    sealed: z
      .string()
      .nullable()
      .optional()
      .describe('As it was approved, where a note has moved it since (null: there was none); left out: none has'),
  }),
);

const Missing = z
  .array(MissingShape)
  .optional()
  .describe('Of these it was said that there is no figure; left out: none');

export const PreviousShape = z.object({
  cycle: z.string(),
  period: z.object({ code: z.string(), label: z.string() }),
  template: z
    .object({ version: z.int(), same: z.boolean().describe('The same outline; false: another one') })
    .nullable()
    .describe(
      'What was asked by then, where that was another outline or version: figures stand together by their codes',
    ),
  figures: Figures.describe('The unit’s own, or what all that stood for it come to; empty where that cannot be said'),
  missing: Missing,
  units: z
    .array(
      z.object({
        unit: z.string(),
        name: z.string(),
        whole: z.boolean().describe('False: only a part of it came to the unit'),
        figures: Figures.nullable().describe('Null: no report of it was accepted'),
        missing: Missing,
      }),
    )
    .optional()
    .describe('Only after a reorganisation: every unit that stood for this one then, by name, itself included'),
});

interface Asked {
  readonly cutOff: CivilDate;
  readonly indicators: readonly Indicator[];
  readonly relations: readonly Relation[];
  readonly template: { readonly id: string; readonly version: number };
}

/** What was reported the period before by the unit and by all that stood for it then, as far as the indicators are still the same. */
export async function previousOf(
  deps: ApiDeps,
  cycle: StreamId,
  unit: UnitId,
  asked: Asked,
): Promise<z.output<typeof PreviousShape> | null> {
  const before = await periodBefore(deps, cycle, unit, asked.cutOff);
  if (before === null) return null;
  const codes = new Set(asked.indicators.map(({ code }) => code));
  const units = before.units.map(({ report, ...one }) => {
    // What was a number then and is a day now stands beside nothing.
    const figures =
      report?.figures.filter(({ code: of, value }) => {
        const indicator = asked.indicators.find((each) => each.code === of);
        return indicator !== undefined && valueFault(indicator, value) === null;
      }) ?? null;
    const missing = (report?.missing ?? []).filter((said) => codes.has(said.code)).map(missingShape);
    return {
      ...{ ...one, figures: figures?.map(figureBefore) ?? null },
      ...(missing.length === 0 ? {} : { missing }),
    };
  });
  const { code, label } = before;
  const then = await cycleOutline(deps.record, before.cycle);
  const shape = {
    cycle: slugOf(before.cycle),
    period: { code, label },
    template: otherOutline(then ?? null, asked.template),
    figures: [...figuresBefore(units, asked)],
  };
  if (!before.itself) return { ...shape, units };
  const missing = units[0]?.missing;
  return missing === undefined ? shape : { ...shape, missing };
}

function figureBefore({ code, value, sealed }: CountedFigure): z.output<typeof Figures>[number] {
  return { code, value, ...(sealed === undefined ? {} : { sealed }) };
}

/** Null: it was asked by the very same. */
function otherOutline(then: Outline | null, now: Outline): { version: number; same: boolean } | null {
  if (then === null || (then.id === now.id && then.version === now.version)) return null;
  return { version: then.version, same: then.id === now.id };
}

type Outline = Asked['template'];
