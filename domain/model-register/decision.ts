import type { Decision } from '#domain/kernel/decision.ts';
import type { ModelRegisterEvent } from '#domain/model-register/events.ts';
import type { ModelRegisterRefusal } from '#domain/model-register/refusals.ts';

export type ModelDecision = Decision<ModelRegisterEvent, ModelRegisterRefusal>;
