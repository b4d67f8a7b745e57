import { isStaffOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { isPassedDown } from '#domain/kernel/streams.ts';
import type { Place } from '#engine/places.ts';

/** The staff of the committee that hosts it; of what a unit passed down to its members everybody of that unit. */
export function isOnHostSide({ host, stream }: Pick<Place, 'host' | 'stream'>, actor: Actor): boolean {
  return isStaffOf(host, actor) || (isPassedDown(stream) && actor.unit === host && actor.role !== 'admin');
}
