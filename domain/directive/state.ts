import type { PaperEntered, TaskGiven } from '#domain/directive/events.ts';
import type { NamedFile } from '#domain/files/attached-file.ts';
import type { Instant } from '#domain/kernel/instant.ts';

/** A paper with the tasks it gave, in the order of their numbers. */
export type GivenDirective = Omit<PaperEntered['data'], 'tasks'> & {
  readonly status: 'given';
  readonly tasks: readonly TaskGiven[];
  readonly files: readonly NamedFile[];
  readonly enteredAt: Instant;
};

export type DirectiveState = { readonly status: 'none' } | GivenDirective;
