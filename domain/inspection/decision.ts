import type { InspectionEvent } from '#domain/inspection/events.ts';
import type { InspectionRefusal } from '#domain/inspection/refusals.ts';
import type { Decision } from '#domain/kernel/decision.ts';

export type InspectionDecision = Decision<InspectionEvent, InspectionRefusal>;
/** A refusal alone. */
export type Refused = Decision<never, InspectionRefusal>;
