import type { Actor } from '#domain/kernel/actor.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { Given } from '#domain/kernel/decision.ts';
import type { CommandId, UnitId } from '#domain/kernel/ids.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';

/** What a command that came this moment would be decided by. */
export async function givenNow(deps: ApiDeps, actor: Actor, clock: Clock | null, host: UnitId | null): Promise<Given> {
  return givenBy(await workingCalendar(deps, host), actor, clock);
}

export function givenBy(calendar: WorkingCalendar, actor: Actor, clock: Clock | null): Given {
  return { at: nowOf(clock), actor, commandId: 'preview' as CommandId, calendar };
}
