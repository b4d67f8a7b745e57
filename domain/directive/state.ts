import type { InstructionGiven, PaperEntered, TaskGiven } from '#domain/directive/events.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** A paper with the tasks it gave, in the order of their numbers. */
export type GivenDirective = Omit<PaperEntered['data'], 'tasks'> & {
  readonly status: 'given';
  readonly tasks: readonly TaskGiven[];
  readonly files: readonly NamedFile[];
  readonly enteredAt: Instant;
};

/** A leader's note, and the task it became. */
export type NotedDirective = InstructionGiven['data'] & { readonly status: 'noted'; readonly enteredAt: Instant };

export type KnownDirective = GivenDirective | NotedDirective;
export type DirectiveState = { readonly status: 'none' } | KnownDirective;
