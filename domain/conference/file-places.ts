import { isStaffOf } from '#domain/access/rule.ts';
import type { Duty } from '#domain/conference/duties.ts';
import type { ConvenedFacts } from '#domain/conference/events.ts';
import type { FilePlace, Paper } from '#domain/conference/parts.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** In whose name it is given: the host's, by whoever works for it; else the unit's. */
export function giverOf({ host }: { readonly host: { readonly unit: UnitId } }, actor: Actor): UnitId {
  return isStaffOf(host.unit, actor) ? host.unit : actor.unit;
}

export function paperAt({ papers }: Pick<ConvenedFacts, 'papers'>, to: FilePlace): Paper | undefined {
  return to.as === 'paper' ? papers[to.paper - 1] : undefined;
}

export function dutyAt({ duties }: Pick<ConferenceFacts, 'duties'>, id: string): Duty | undefined {
  return duties?.items.find((duty) => duty.id === id);
}

/** The unit that may add there beside the host; undefined: none. */
export function unitAt(state: Pick<ConferenceFacts, 'duties' | 'facts'>, to: FilePlace): UnitId | undefined {
  return to.as === 'duty' ? dutyAt(state, to.duty)?.unit : paperAt(state.facts, to)?.unit;
}
