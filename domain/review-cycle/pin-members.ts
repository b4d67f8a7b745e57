import type { DeadlineRule } from '#domain/deadlines/deadline.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Hierarchy } from '#domain/organisation/hierarchy.ts';
import { kindFacts } from '#domain/organisation/kinds.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import type { PlannedMember } from '#domain/review-cycle/plan.ts';
import type { MemberWish, PlanFault, RuleWish } from '#domain/review-cycle/plan-wish.ts';

type Pinned = { readonly kind: 'pinned'; readonly members: readonly PlannedMember[] } | PlanFault;

/** Each unit as the register knows it on the cut-off: name, kind, level and place in the tree are pinned, not typed. */
export function pinMembers(
  organisation: OrganisationState,
  { host, hierarchy }: { readonly host: UnitId; readonly hierarchy: Hierarchy },
  cutOff: CivilDate,
  stated: readonly MemberWish[],
  rule: (stated: RuleWish) => DeadlineRule,
): Pinned {
  const chosen = new Set(stated.map(({ unit }) => unit));
  const members: PlannedMember[] = [];
  for (const [row, member] of stated.entries()) {
    const unit = unitOn(organisation, member.unit, cutOff, hierarchy);
    if (unit === null) {
      const pointer = `/members/${String(row)}/unit`;
      return { kind: 'fault', code: 'unknown-unit', pointer, facts: { unit: member.unit, day: cutOff } };
    }
    members.push({
      unit: unit.id,
      name: unit.name,
      kind: unit.kind,
      level: unit.level,
      rank: member.rank ?? row + 1,
      setting: member.setting === undefined ? (unit.setting ?? kindFacts(unit.kind).setting) : member.setting,
      parent: parentAmong(unit, chosen, host, (id) => unitOn(organisation, id, cutOff, hierarchy)),
      rule: member.rule === null ? null : rule(member.rule),
    });
  }
  return { kind: 'pinned', members };
}

/** The nearest unit above that takes part: a unit between that does not report has no totals of its own. */
function parentAmong(
  unit: UnitData,
  chosen: ReadonlySet<UnitId>,
  host: UnitId,
  known: (id: UnitId) => UnitData | null,
): UnitId | null {
  const seen = new Set<UnitId>([unit.id]);
  let above = unit.parent;
  while (above !== null && !seen.has(above)) {
    if (above === host || chosen.has(above)) return above;
    seen.add(above);
    above = known(above)?.parent ?? null;
  }
  return null;
}
