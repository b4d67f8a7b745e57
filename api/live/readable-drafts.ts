import { type DraftPlace, mayKnowOfDraft } from '#domain/drafts/access.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { inPlaceOfAny } from '#api/live/in-place-of-any.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { conferenceStream, cycleStream, unitId } from '#api/support/ids.ts';

const mark = 'draft/';

/** Drafts are told of like streams, by name; they have no place of their own, only that of what they are for. */
export function isDraft(stream: StreamId): boolean {
  return stream.startsWith(mark);
}

export async function mayHearOfDraft(deps: ApiDeps, actor: Actor, stream: StreamId): Promise<boolean> {
  const place = await placeNamed(deps, actor, stream.slice(mark.length).split('/'));
  if (place === null) return false;
  if (mayKnowOfDraft(actor, place)) return true;
  // Of what an ended unit left only its reports go on with another.
  const cycle = place.kind === 'report' ? await deps.places.find(cycleStream(place.cycle)) : undefined;
  if (cycle === undefined) return false;
  return inPlaceOfAny(deps, actor, cycle, (_, as) => Promise.resolve(mayKnowOfDraft(as, place)));
}

async function placeNamed(deps: ApiDeps, actor: Actor, parts: readonly string[]): Promise<DraftPlace | null> {
  const [kind, first = '', second = '', third] = parts;
  switch (kind) {
    case 'report': {
      const cycle = await deps.places.find(cycleStream(first));
      if (cycle === undefined) return null;
      return { kind, cycle: first, unit: unitId(second), host: cycle.host, onBehalf: third !== undefined };
    }
    case 'consolidated': {
      const cycle = await deps.places.find(cycleStream(first));
      return cycle === undefined ? null : { kind, cycle: first, host: cycle.host };
    }
    case 'minutes':
    case 'conclusions': {
      const conference = await deps.places.find(conferenceStream(first));
      return conference === undefined ? null : { kind, conference: first, host: conference.host };
    }
    case 'plan':
      return { kind, owner: first, name: second, unit: actor.unit };
    default:
      return null;
  }
}
