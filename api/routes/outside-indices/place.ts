import { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { recorded } from '#domain/organisation/state.ts';
import { areaStanding, nameIn } from '#domain/outside-index/areas.ts';
import { outsideIndexStream } from '#domain/outside-index/aggregate.ts';
import { deniedSentence } from '#domain/words/access.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { Slug, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { spoken } from '#api/support/spoken.ts';
import { type Place, placeOf } from '#engine/places.ts';

export const HostParams = z.object({ host: Slug });

/** In the host's own book, whether anything stands in it yet or not. */
export function indicesPlace(host: string): Place {
  const of = unitId(host);
  return placeOf(outsideIndexStream(of), 'outsideIndex', ledgerOf(of, false));
}

/** A unit that hosts no committee keeps nothing for others. */
export async function mustHost(deps: ApiDeps, host: UnitId, { role }: Actor): Promise<void> {
  const committees = [...recorded(await deps.register()).committees.values()];
  if (committees.some((committee) => committee.host === host)) return;
  const detail = deniedSentence({ reason: 'no-committee-of-yours', liftedBy: ['admin'] }, role, {}, spoken());
  throw new Problem('not-permitted', { role }, { detail, liftedBy: ['admin'] });
}

/** The host's own area, or one that stood below it in the year that is measured, by whichever of the hierarchies. */
export async function mustBeOfHost(deps: ApiDeps, host: UnitId, { unit, year }: Area): Promise<void> {
  const register = await deps.register();
  const standing = areaStanding(register, host, unit, year);
  const named = { unit: nameIn(register, unit, year) };
  switch (standing) {
    case 'own':
    case 'below':
      return;
    case 'unknown':
      throw new Problem('unknown-unit', { unit }, { pointer: '/unit' });
    case 'notThatYear':
      throw invalidField('/unit', 'not-in-that-year', { ...named, year });
    case 'ofAnother':
      throw invalidField('/unit', 'not-of-this-host', named);
    default:
      return unreachable(standing);
  }
}

interface Area {
  readonly unit: UnitId;
  readonly year: number;
}
