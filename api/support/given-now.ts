import { numberKey, type WrittenNumber } from '#domain/documents/written-number.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import type { Given } from '#domain/kernel/decision.ts';
import type { CommandId, LedgerId, UnitId } from '#domain/kernel/ids.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { numbersSeen } from '#engine/given-numbers.ts';
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

/** With who bears the number that a paper is to have, or a look at it would promise what issuing refuses. */
export async function withNumber(
  given: Given,
  { record }: Pick<ApiDeps, 'record'>,
  ledger: LedgerId,
  number: WrittenNumber | null,
): Promise<Given> {
  const numbers = number === null ? undefined : await numbersSeen(record, ledger, [numberKey(number)]);
  return numbers === undefined ? given : { ...given, numbers };
}
