import { z } from 'zod';
import { kindGroups } from '#domain/organisation/kind-group.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import { answered, countsOf, rateOf } from '#domain/report-rates/counts.ts';
import { pastOf } from '#domain/report-rates/past-of.ts';
import { punctualities } from '#domain/report-rates/punctuality.ts';
import { byName } from '#api/routes/report-rates/listed.ts';
import type { RatedCycle, RatedMember } from '#api/routes/report-rates/rated.ts';

const Cell = z
  .object({
    punctuality: z.enum(punctualities).nullable().describe('Null: of several units that became this one'),
    judged: z.int(),
    onTime: z.int(),
    complete: z.int(),
    rounds: z.int(),
    asked: z.int().describe('Required places'),
    answered: z.int(),
    of: z.array(z.string()).describe('Whose it was, where that was another unit or had another name'),
    whole: z.boolean().describe('False: only a part of that unit became this one'),
  })
  .nullable()
  .describe('Null: nobody was asked then for what the unit is now');
type CellShape = z.output<typeof Cell>;

export const PeriodLine = z.object({
  unit: z.string(),
  name: z.string(),
  group: z.enum(kindGroups),
  judged: z.int(),
  onTime: z.int(),
  complete: z.int(),
  rates: z.object({ onTime: z.string().nullable(), complete: z.string().nullable() }),
  periods: z.array(Cell).describe('In the order of the periods'),
});

type Line = z.output<typeof PeriodLine>;

/** Of a member of the last of these cycles its line over all of them. */
export function lineOf(register: OrganisationState, cycles: readonly RatedCycle[]): (member: RatedMember) => Line {
  const upTo = cycles.at(-1)?.cutOff;
  const then = cycles.map(({ cutOff, members }) => {
    const known = new Map(members.map((one) => [one.unit, one]));
    const between = { after: cutOff, upTo: upTo ?? cutOff };
    return { known, past: pastOf(register, between, (unit) => known.has(unit)) };
  });
  return (member) => {
    const periods = then.map(({ known, past }) => cellOf(member, known, past(member.unit)));
    const sum = (of: 'judged' | 'onTime' | 'complete'): number =>
      periods.reduce((so, cell) => so + (cell === null ? 0 : cell[of]), 0);
    const [judged, onTime, complete] = [sum('judged'), sum('onTime'), sum('complete')];
    return {
      ...{ unit: member.unit, name: member.name, group: member.group, judged, onTime, complete, periods },
      rates: { onTime: rateOf(onTime, judged), complete: rateOf(complete, judged) },
    };
  };
}

function cellOf(
  { unit, name }: RatedMember,
  known: ReadonlyMap<RatedMember['unit'], RatedMember>,
  past: ReturnType<ReturnType<typeof pastOf>>,
): CellShape {
  const stood = past.flatMap((one) => known.get(one.unit) ?? []);
  const [first, ...others] = stood;
  if (first === undefined) return null;
  const { judged, onTime, complete, rounds, required } = countsOf(stood);
  const itself = others.length === 0 && first.unit === unit && first.name === name;
  return {
    punctuality: others.length === 0 ? first.punctuality : null,
    ...{ judged, onTime, complete, rounds, asked: required.asked, answered: answered(required) },
    of: itself ? [] : stood.map((one) => one.name),
    whole: past.every((one) => one.whole),
  };
}

/** By a rate the worst first, and last who was never judged. */
export function linesInOrder(
  lines: readonly Line[],
  sort: 'protocol' | 'alphabet' | 'punctuality' | 'completeness',
): readonly Line[] {
  if (sort === 'protocol') return lines;
  if (sort === 'alphabet') return [...lines].sort(byName);
  const part = sort === 'punctuality' ? 'onTime' : 'complete';
  // Two fractions beside each other, without dividing.
  return [...lines].sort((a, b) =>
    a.judged === 0 || b.judged === 0
      ? Number(a.judged === 0) - Number(b.judged === 0)
      : a[part] * b.judged - b[part] * a.judged,
  );
}
