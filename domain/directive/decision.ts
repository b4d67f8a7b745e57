import type { DirectiveEvent } from '#domain/directive/events.ts';
import type { DirectiveRefusal } from '#domain/directive/refusals.ts';
import type { DueDateProblem } from '#domain/follow-up-task/due-date.ts';
import type { Decision } from '#domain/kernel/decision.ts';

export type DirectiveDecision = Decision<DirectiveEvent, DirectiveRefusal | DueDateProblem>;
/** A refusal alone. */
export type Faulty = Decision<never, DirectiveRefusal | DueDateProblem>;
