import { z } from 'zod';
import type { ConvenedState } from '#api/routes/conferences/summary-of.ts';
import { type Duty, isLate, type StatedDuty } from '#domain/conference/duties.ts';
import { usualDuties } from '#domain/conference/usual-duties.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { DutyKind } from '#api/support/unions.ts';

const Stated = z.object({
  id: z.string(),
  kind: DutyKind,
  what: z.string(),
  owner: z.string().describe('Who sees to it; empty: nobody yet'),
  unit: z.string().nullable().describe('The unit that is to do it; null: the host'),
  due: z.string(),
  afterTheDay: z.boolean(),
});

export const DutiesShape = z.object({
  version: z.int().describe('The base of the next list'),
  items: z
    .array(
      Stated.extend({
        late: z.boolean(),
        done: z.object({ at: z.iso.datetime(), by: z.string() }).nullable().describe('Null: it is to do'),
      }),
    )
    .describe('To the host’s staff all; to a unit its own'),
  usual: z.array(Stated).describe('A list to begin with, where there is none; for the host’s staff'),
});

interface Reader {
  readonly staff: boolean;
  readonly units: readonly UnitId[];
  readonly today: CivilDate;
  readonly calendar: WorkingCalendar;
}

export function dutiesFor(
  state: ConvenedState,
  { staff, units, today, calendar }: Reader,
): z.output<typeof DutiesShape> {
  const { version, items } = state.duties ?? { version: 0, items: [] };
  const told = items.filter((duty) => staff || isOf(duty, units));
  return {
    version,
    items: told.map((duty) => ({ ...statedShape(duty), late: isLate(duty, today), done: duty.done ?? null })),
    usual: staff && items.length === 0 ? usualDuties(state.facts, today, calendar).map(statedShape) : [],
  };
}

export function isOf({ unit }: Pick<Duty, 'unit'>, units: readonly UnitId[]): boolean {
  return unit !== undefined && units.includes(unit);
}

function statedShape({ id, kind, what, owner, unit, due, afterTheDay }: StatedDuty) {
  return { id, kind, what, owner, unit: unit ?? null, due, afterTheDay: afterTheDay ?? false };
}
