import type { AwardRoundEvent } from '#domain/award-round/events.ts';
import type { AwardRoundRefusal } from '#domain/award-round/refusals.ts';
import type { Decision } from '#domain/kernel/decision.ts';

export type AwardRoundDecision = Decision<AwardRoundEvent, AwardRoundRefusal>;
/** A refusal alone. */
export type AwardFault = Decision<never, AwardRoundRefusal>;
