import { unreachable } from '#domain/kernel/never.ts';
import { chainOf, type ConsolidationInput, type ConsolidationMember } from '#domain/consolidation/consolidate.ts';
import { isAnswered } from '#domain/consolidation/answers.ts';
import { isSummed } from '#domain/report-template/field.ts';
import { emptyRow, layOut, layoutOf, standIn } from '#domain/consolidation/given-figures.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Setting } from '#domain/organisation/setting.ts';

/** Which of the printed figures: the one of all, that of a setting, or that of a member and all below it. */
export type Within =
  | { readonly kind: 'all' }
  | { readonly kind: 'setting'; readonly setting: Setting | null }
  | { readonly kind: 'unit'; readonly unit: UnitId };

/** What one accepted report gave. `parts`: the whole was not given, and these figures of the same report stand in for it. */
export interface Leaf {
  readonly unit: UnitId;
  readonly value: string;
  readonly parts: readonly string[];
}

/** Every report behind a sum, each once: what they hold comes to the printed figure. Of what is never summed: nothing. */
export function leavesOf(input: ConsolidationInput, code: string, within: Within): readonly Leaf[] {
  const stands = standsWithin(input, code, within);
  return (everyLeaf(input, code).get(code) ?? []).filter(({ unit }) => stands(unit));
}

/** Whether a unit's figure of a code is counted in one of the printed figures. */
export function standsWithin(
  { indicators, members }: Pick<ConsolidationInput, 'indicators' | 'members'>,
  code: string,
  within: Within,
): (unit: UnitId) => boolean {
  const indicator = indicators.find((each) => each.code === code);
  const known = new Map(members.map((member) => [member.unit, member]));
  return (unit) => {
    const member = known.get(unit);
    if (indicator === undefined || member === undefined) return false;
    return isWithin(member, indicator.setting ?? member.setting, within, known);
  };
}

/** Every report that answers what has no total (yes or no, a choice, a day, a text), each with what it answered. */
export function answersBehind(input: ConsolidationInput, code: string, within: Within): readonly Leaf[] {
  const indicator = input.indicators.find((each) => each.code === code);
  if (indicator === undefined || !isAnswered(indicator)) return [];
  const stands = standsWithin(input, code, within);
  return input.accepted.flatMap(({ unit, figures }) => {
    const given = figures.find((figure) => figure.code === code);
    return given === undefined || !stands(unit) ? [] : [{ unit, value: given.value, parts: [] }];
  });
}

/** Of all that is summed at once, by code; or of one code alone. */
export function everyLeaf(input: ConsolidationInput, only?: string): ReadonlyMap<string, readonly Leaf[]> {
  const { indicators, relations, members, accepted } = input;
  const known = new Set(members.map(({ unit }) => unit));
  const layout = layoutOf(indicators, relations);
  const own = emptyRow(layout);
  const wanted = indicators.filter((each) => isSummed(each) && (only === undefined || only === each.code));
  const columns = wanted.map(({ code }) => ({ code, place: layout.places.get(code) ?? 0, leaves: new Array<Leaf>() }));
  for (const { unit, figures } of accepted) {
    if (!known.has(unit)) continue;
    layOut(layout, figures, own);
    for (const { place, leaves } of columns) {
      const given = own[place] ?? null;
      if (given !== null) leaves.push({ unit, value: given, parts: [] });
      else {
        const stood = standIn(layout, own, place);
        const parts = stood?.parts.flatMap((part) => layout.codes[part] ?? []) ?? [];
        if (stood !== null) leaves.push({ unit, value: stood.value, parts });
      }
    }
  }
  return new Map(columns.map(({ code, leaves }) => [code, leaves]));
}

function isWithin(
  { unit }: ConsolidationMember,
  setting: Setting | null,
  within: Within,
  members: ReadonlyMap<UnitId, ConsolidationMember>,
): boolean {
  switch (within.kind) {
    case 'all':
      return true;
    case 'setting':
      return setting === within.setting;
    case 'unit':
      return chainOf(unit, members).includes(within.unit);
    default:
      return unreachable(within);
  }
}
