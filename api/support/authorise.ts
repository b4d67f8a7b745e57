import type { Action, CommandAction } from '#domain/access/action.ts';
import type { Access } from '#domain/access/allows.ts';
import { may } from '#domain/access/may.ts';
import { hosted, installation, ofUnit, type Resource, shareOf } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { installationLedger, isPassedDown } from '#domain/kernel/streams.ts';
import { deniedSentence } from '#domain/words/access.ts';
import { participates } from '#db/queries/participates.query.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import type { Place } from '#engine/places.ts';
import { spoken } from '#api/support/spoken.ts';

/** What the actor may not know of gets the answer of a thing that does not exist. */
export function authorise(actor: Actor, action: Action, resource: Resource): void {
  demand(actor, may(actor, action, resource));
}

function demand(actor: Actor, access: Access): void {
  if (access.allowed) return;
  if (!access.visible) throw new Problem('not-found');
  const detail = deniedSentence(access, actor.role, {}, spoken());
  if (access.reason === 'not-by-token') throw new Problem('not-by-token', {}, { liftedBy: access.liftedBy });
  throw new Problem('not-permitted', { role: actor.role }, { detail, liftedBy: access.liftedBy });
}

/** A command to an aggregate, done for `unit` (null: for the host, or for the installation). */
export function authoriseCommand(actor: Actor, action: CommandAction, place: Place, unit: UnitId | null): void {
  authorise(actor, action, commandResource(place, unit));
}

function commandResource(place: Place, unit: UnitId | null): Resource {
  if (unit === null) return resourceOf(place);
  return place.ledger === installationLedger ? ofUnit(unit) : shareIn(place, unit);
}

/** As a whole: the installation's, or the host's in whose book it stands. */
export function resourceOf({ ledger, host, stream }: Place): Resource {
  return ledger === installationLedger ? installation : { ...hosted(host), passed: isPassedDown(stream) };
}

/** One unit's share in it. */
export function shareIn({ host, stream }: Place, unit: UnitId): Resource {
  return { ...shareOf(unit, host), passed: isPassedDown(stream) };
}

/** As a whole, with the actor's unit in it if it takes part. Whoever passed a task down has a part in it, and no committee. */
export async function wholeFor({ db }: ApiDeps, actor: Actor, place: Place): Promise<Resource> {
  const resource = resourceOf(place);
  const asked = actor.unit !== place.host || resource.passed === true;
  const taking = asked && (await participates(db, place.stream, actor.unit));
  return taking ? { ...resource, participants: [actor.unit] } : resource;
}

/** Reading an aggregate as a whole: the host's staff, and the units that take part in it. */
export async function authoriseReading(deps: ApiDeps, actor: Actor, action: Action, place: Place): Promise<void> {
  demand(actor, await mayReadWhole(deps, actor, action, place));
}

export async function mayReadWhole(deps: ApiDeps, actor: Actor, action: Action, place: Place): Promise<Access> {
  return may(actor, action, await wholeFor(deps, actor, place));
}

/** Whose rows a list is limited to: a unit that is not the host sees its own only. */
export function ownUnitOnly(actor: Actor, place: Place): UnitId | null {
  return isOnHostSide(place, actor) ? null : actor.unit;
}
