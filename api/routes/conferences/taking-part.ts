import { worksFor } from '#domain/access/rule.ts';
import { unitAsked } from '#domain/conference/asked-items.ts';
import { dutyAt, unitAt } from '#domain/conference/file-places.ts';
import type { FilePlace } from '#domain/conference/parts.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import type { ConvenedState } from '#api/routes/conferences/summary-of.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { Place } from '#engine/places.ts';

/** For whom an answer is given: the invited unit, or the host (null) for a group that is no unit. */
export async function inviteeUnit(deps: ApiDeps, place: Place, invitee: string, actor: Actor): Promise<UnitId | null> {
  const row = await conferenceRow(deps.db, place.stream);
  // Still waiting to be convened: whose invitation it is shows when the engine is back, and the decider asks it again.
  if (row === undefined) return worksFor(place.host, actor) ? null : actor.unit;
  return row.doc.facts.invitees.find(({ id }) => id === invitee)?.unit ?? null;
}

/** The unit when it is invited or is a connection point; else the host, which a stranger may not act for. */
export async function takingPart(deps: ApiDeps, place: Place, actor: Actor, unit: UnitId): Promise<UnitId | null> {
  if (unit === place.host) return null;
  const row = await conferenceRow(deps.db, place.stream);
  if (row === undefined) return worksFor(place.host, actor) ? null : unit;
  const { invitees, points } = row.doc.facts;
  return [...invitees, ...points].some((one) => one.unit === unit) ? unit : null;
}

/** The unit that sits at the point, when it calls its own roll; else the host, which calls any. */
export function pointsUnit(deps: ApiDeps, place: Place, point: string, actor: Actor): Promise<UnitId | null> {
  return ownUnit(deps, place, actor, ({ facts }) => facts.points.find(({ id }) => id === point)?.unit);
}

/** The unit whose paper it is, when it acts for itself; else the host, which corrects any. */
export function papersUnit(deps: ApiDeps, place: Place, paper: number, actor: Actor): Promise<UnitId | null> {
  return ownUnit(deps, place, actor, ({ facts }) => facts.papers[paper - 1]?.unit);
}

/** The unit whose duty it is, when it says that it has done it; else the host, which ticks any. */
export function dutysUnit(deps: ApiDeps, place: Place, duty: string, actor: Actor): Promise<UnitId | null> {
  return ownUnit(deps, place, actor, (state) => dutyAt(state, duty)?.unit);
}

/** The unit to whose paper or duty a file is added; null: what the host itself gives. */
export async function filesUnit(deps: ApiDeps, { stream, host }: Place, to: FilePlace): Promise<UnitId | null> {
  if (to.as !== 'paper' && to.as !== 'duty') return null;
  const row = await conferenceRow(deps.db, stream);
  const unit = row === undefined ? undefined : unitAt(row.doc, to);
  return unit === undefined || unit === host ? null : unit;
}

async function ownUnit(
  deps: ApiDeps,
  place: Place,
  actor: Actor,
  unitIn: (state: ConvenedState) => UnitId | null | undefined,
): Promise<UnitId | null> {
  if (actor.unit === place.host) return null;
  const row = await conferenceRow(deps.db, place.stream);
  return row !== undefined && unitIn(row.doc) === actor.unit ? actor.unit : null;
}

/** The unit of which something is asked, when it answers for itself; else the host, which records what it was told. */
export function askedUnit(
  deps: ApiDeps,
  place: Place,
  asked: Parameters<typeof unitAsked>[1],
  actor: Actor,
): Promise<UnitId | null> {
  return ownUnit(deps, place, actor, (state) => unitAsked(state, asked));
}
