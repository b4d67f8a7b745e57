import type { GuidedCycle } from '#db/queries/guided-cycle.query.ts';
import type { Guide } from '#api/evaluation/port.ts';
import { stage } from '#example/stage/cast.ts';
import { statedTable } from '#example/case/figures.ts';
import { sharesOf } from '#example/case/shares.ts';
import { firstCycle } from '#example/stage/first-cycle.ts';
import { loadedCycles } from '#example/stage/load-example.ts';

/** What a person who plays the example types in for the unit that is left: its share of the published totals. */
export function guide(facts: GuidedCycle): Guide {
  const { cast, found, played } = stage();
  const [committee] = found.content.organisation.committees;
  const member = cast.members.find(({ unit }) => unit.id === played);
  if (committee === undefined || member === undefined) throw new Error('the example lacks its committee or its unit');
  const table = statedTable(found.content, committee.programmes);
  const labels = new Map(table.figures.map(({ code, label_vi }) => [code, label_vi]));
  const figures = sharesOf(table, cast.members).get(member) ?? [];
  return {
    ...loadedCycles,
    steps: firstCycle(facts),
    unit: played,
    unitName: member.unit.name_vi,
    figures: figures.map(({ code, value }) => ({ code, label: labels.get(code) ?? code, value })),
  };
}
