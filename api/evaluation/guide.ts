import type { z } from 'zod';
import type { Db } from '#db/database.ts';
import { stage } from '#api/evaluation/cast.ts';
import { statedTable } from '#api/evaluation/case/figures.ts';
import { sharesOf } from '#api/evaluation/case/shares.ts';
import { firstCycle } from '#api/evaluation/first-cycle.ts';
import { loadedCycles } from '#api/evaluation/load-example.ts';
import type { GuideShape } from '#api/evaluation/shapes.ts';

/** What a person who plays the example types in for the unit that is left: its share of the published totals. */
export async function guide(db: Db): Promise<z.output<typeof GuideShape>> {
  const { cast, found, played } = stage();
  const [committee] = found.content.organisation.committees;
  const member = cast.members.find(({ unit }) => unit.id === played);
  if (committee === undefined || member === undefined) throw new Error('the example lacks its committee or its unit');
  const table = statedTable(found.content, committee.programmes);
  const labels = new Map(table.figures.map(({ code, label_vi }) => [code, label_vi]));
  const figures = sharesOf(table, cast.members).get(member) ?? [];
  return {
    ...loadedCycles,
    steps: [...(await firstCycle(db))],
    unit: played,
    unitName: member.unit.name_vi,
    figures: figures.map(({ code, value }) => ({ code, label: labels.get(code) ?? code, value })),
  };
}
