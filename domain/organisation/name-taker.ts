import { hostsOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { addDays, type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Given } from '#domain/kernel/decision.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { checkDocument } from '#domain/organisation/check-unit.ts';
import type { NameTaker } from '#domain/organisation/commands.ts';
import { hierarchies } from '#domain/organisation/hierarchy.ts';
import { superiorsOn, unitOn } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { fault } from '#domain/organisation/refusals.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, checked, type Found, type Step, unchanged } from '#domain/organisation/step.ts';
import { later } from '#domain/organisation/validity.ts';

/**
 * A reorganisation by itself, in which nothing begins, moves or ends: it holds from the day on which the unit was no more, and goes
 * before whatever named somebody earlier. By the administrator, and by the coordinator of a host the unit stood below.
 */
export function nameTaker(state: Recorded, data: NameTaker['data'], { actor, at }: Given): Step {
  const { unit, by, position, document } = data;
  const known = lookUp(state.units, unit);
  if (known === undefined) return fault('unit-not-registered', '/unit', { unit });
  const lastDay = known.validTo;
  if (lastDay === null) return fault('taker-of-unit-that-goes-on', '/unit', { unit });
  const since = addDays(lastDay, 1);
  const today = vietnamDate(at);
  const day = today > since ? today : since;
  const earlier = namingsOf(state, unit);
  const last = earlier.at(-1);
  return checked(
    [
      () => (isTheirs(state, actor, unit, lastDay) ? null : fault('taker-not-yours-to-name', null, { unit })),
      () => checkDocument(document),
      () => (by === unit ? fault('reorganisation-into-itself', '/by', { unit }) : null),
      () => checkThere(state, by, day),
    ],
    () => {
      if (last?.by === by && last.position === position && last.document === document) return unchanged;
      // Never before what it puts right.
      const from = later(lookUp(state.units, by)?.validFrom ?? null, last?.effective ?? null);
      const effective = later(since, from) ?? since;
      const id = `tiep-nhan-${unit}-${String(earlier.length + 1)}`;
      const takeOver = [{ unit, by, position }];
      return changes({ type: 'ReorganisationRecorded', data: { id, effective, document, pairs: [], takeOver } });
    },
  );
}

function checkThere(state: Recorded, by: UnitId, day: CivilDate): Found {
  if (lookUp(state.units, by) === undefined) return fault('unit-not-registered', '/by', { unit: by });
  return unitOn(state, by, day) === null ? fault('reorganisation-successor-not-valid', '/by', { unit: by, day }) : null;
}

function namingsOf(state: Recorded, unit: UnitId) {
  return [...state.reorganisations.values()].flatMap(({ effective, document, takeOver = [] }) =>
    takeOver.filter((one) => one.unit === unit).map(({ by, position }) => ({ effective, document, by, position })),
  );
}

/** The administrator keeps the register; a coordinator names whoever reports to a host he works for. */
function isTheirs(state: Recorded, actor: Actor, unit: UnitId, lastDay: CivilDate): boolean {
  if (actor.role === 'admin') return true;
  const hosts = new Set(hostsOf(actor));
  return hierarchies.some((hierarchy) =>
    superiorsOn(state, unit, lastDay, hierarchy).some((superior) => hosts.has(superior)),
  );
}
