import type { PlanInspection, RestateInspection } from '#domain/inspection/commands.ts';
import type { InspectionDecision, Refused } from '#domain/inspection/decision.ts';
import type { InspectionPlan } from '#domain/inspection/parts.ts';
import type { InspectionState, OpenInspection } from '#domain/inspection/state.ts';
import { toldOfPlan } from '#domain/inspection/told-of-plan.ts';
import { accept, type Given, nothing, refuse } from '#domain/kernel/decision.ts';
import { sameData } from '#domain/organisation/same-data.ts';

export function planInspection(state: InspectionState, data: PlanInspection['data'], given: Given): InspectionDecision {
  if (state.status !== 'none') return refuse('inspection-planned-already');
  const no = planFault(data.plan);
  if (no !== null) return no;
  return accept([{ type: 'InspectionPlanned', data: { ...data, by: given.actor.person } }]);
}

/** The plan as a whole; whoever read an older one is told so, and what was found of a unit keeps that unit in it. */
export function restateInspection(
  state: OpenInspection,
  { plan, base, reason }: RestateInspection['data'],
  given: Given,
): InspectionDecision {
  if (base !== state.version) return refuse('inspection-plan-newer', { version: state.version }, [], '/base');
  const no = planFault(plan) ?? unlessKept(state, plan);
  if (no !== null) return no;
  if (sameData(plan, state.plan)) return nothing('already-so');
  const version = state.version + 1;
  const dropped = state.plan.units.filter(({ unit }) => !plan.units.some((one) => one.unit === unit));
  const before = toldOfPlan(state);
  const joined = toldOfPlan({ ...state, plan }).filter(({ unit }) => !before.some((one) => one.unit === unit));
  const moved = { ...(dropped.length === 0 ? {} : { dropped }), ...(joined.length === 0 ? {} : { joined }) };
  const data = { plan, version, reason, by: given.actor.person, ...moved };
  return accept([{ type: 'InspectionRestated', data }]);
}

function planFault(plan: InspectionPlan): Refused | null {
  const { title, from, to, units, team, sessions } = plan;
  if (title.trim() === '') return refuse('inspection-text-missing', {}, [], '/plan/title');
  if (to < from) return refuse('inspection-ends-before-it-begins', { from, to }, [], '/plan/to');
  if (units.length === 0) return refuse('inspection-without-units', {}, [], '/plan/units');
  const again = units.findIndex(({ unit }, row) => units.findIndex((one) => one.unit === unit) < row);
  if (again !== -1)
    return refuse('inspection-id-repeated', { id: units[again]?.name ?? '' }, [], `/plan/units/${again}`);
  const heads = team.members.flatMap(({ role }, row) => (role === 'head' ? [row] : []));
  if (heads.length === 0) return refuse('inspection-without-team', {}, [], '/plan/team/members');
  if (heads[1] !== undefined) return refuse('inspection-two-heads', {}, [], `/plan/team/members/${heads[1]}/role`);
  const nameless = team.members.findIndex(({ name }) => name.trim() === '');
  if (nameless !== -1) return refuse('inspection-text-missing', {}, [], `/plan/team/members/${nameless}/name`);
  const seen = new Set<string>();
  for (const [row, session] of sessions.entries()) {
    const at = `/plan/sessions/${row}`;
    if (seen.has(session.id)) return refuse('inspection-id-repeated', { id: session.id }, [], `${at}/id`);
    seen.add(session.id);
    const { day } = session;
    if (day < from || day > to) return refuse('inspection-session-outside', { date: day, from, to }, [], `${at}/day`);
    const stranger = session.units.findIndex((unit) => !units.some((one) => one.unit === unit));
    if (stranger !== -1) return refuse('inspection-unit-not-inspected', {}, [], `${at}/units/${stranger}`);
  }
  return null;
}

/** What was found, written down or signed stays with the units it was of. */
function unlessKept(
  { findings, records, scans, plan }: OpenInspection,
  { units, sessions }: InspectionPlan,
): Refused | null {
  if (findings.some(({ unit }) => !units.some((one) => one.unit === unit)))
    return refuse('inspection-findings-stand', {}, [], '/plan/units');
  const held = new Set([...records, ...scans].map(({ session }) => session));
  const moved = plan.sessions.some(
    (before) => held.has(before.id) && !sessions.some((after) => after.id === before.id && sameUnits(before, after)),
  );
  // A session of all of them is of those the plan names.
  const ofAll = plan.sessions.some(({ id, units: own }) => held.has(id) && own.length === 0);
  const stayed = plan.units.every(({ unit }) => units.some((one) => one.unit === unit));
  return moved || (ofAll && !stayed) ? refuse('inspection-findings-stand', {}, [], '/plan/sessions') : null;
}

function sameUnits(a: { readonly units: readonly string[] }, b: { readonly units: readonly string[] }): boolean {
  return a.units.length === b.units.length && a.units.every((unit) => b.units.includes(unit));
}
