import type { ConferenceCorrected, Replaced } from '#domain/conference/events.ts';
import { carriedOver } from '#domain/conference/session.ts';
import type { ConnectionPoint } from '#domain/conference/parts.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';

/** What can be corrected, as a history names it. */
export const correctableParts = [
  ...(['title', 'partOfDay', 'form', 'place', 'declaredPoints', 'coChairs', 'agenda', 'requirements'] as const),
  ...(['points', 'invitees'] as const),
] as const;

export function correctedParts({ now, points, invitees }: ConferenceCorrected['data']): readonly string[] {
  const touched = {
    ...now,
    ...(points === undefined ? {} : { points }),
    ...(invitees === undefined ? {} : { invitees }),
  };
  return correctableParts.filter((part) => part in touched);
}

/** What a correction leaves: an answer of whoever is not invited any more goes with the invitation, what a point said of itself with its unit. */
export function corrected(
  { facts, replies, readiness, session }: ConferenceFacts,
  { correction, now, points, invitees }: ConferenceCorrected['data'],
): Pick<ConferenceFacts, 'facts' | 'replies' | 'corrections' | 'readiness' | 'session'> {
  const gone = new Set(invitees?.withdrawn ?? []);
  const left = points === undefined ? facts.points : replaced(facts.points, points);
  return {
    facts: {
      ...facts,
      ...now,
      points: left,
      ...(invitees === undefined ? {} : { invitees: replaced(facts.invitees, invitees) }),
    },
    ...(readiness === undefined
      ? {}
      : { readiness: readiness.filter(({ point }) => seatedAt(facts.points, point) === seatedAt(left, point)) }),
    ...(session === undefined || now.agenda === undefined
      ? {}
      : { session: carriedOver(session, facts.agenda, now.agenda) }),
    replies: replies.filter(({ invitee }) => !gone.has(invitee)),
    corrections: correction,
  };
}

/** Each in its own place; what is new comes after all. */
export function replaced<T extends { readonly id: string }>(
  list: readonly T[],
  { set, withdrawn }: Pick<Replaced<T>, 'set' | 'withdrawn'>,
): readonly T[] {
  const by = new Map(set.map((one) => [one.id, one]));
  const gone = new Set(withdrawn);
  const kept = list.flatMap((one) => (gone.has(one.id) ? [] : [by.get(one.id) ?? one]));
  const known = new Set(list.map(({ id }) => id));
  return [...kept, ...set.filter(({ id }) => !known.has(id))];
}

/** Which unit sits there; undefined: there is no such point. */
function seatedAt(points: readonly ConnectionPoint[], id: string): ConnectionPoint['unit'] | undefined {
  return points.find((point) => point.id === id)?.unit;
}
