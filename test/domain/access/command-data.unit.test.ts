import { describe, expectTypeOf, it } from 'vitest';
import type { CommandAction } from '#domain/access/action.ts';
import type { CommandData } from '#domain/access/command-data.ts';
import type { GrantExtension as TaskExtension } from '#domain/follow-up-task/commands.ts';
import type { GrantExtension, SubmitReport } from '#domain/review-cycle/commands.ts';
import type { Target } from '#api/support/command-route.ts';

type WithoutData = { [A in CommandAction]: [CommandData<A>] extends [never] ? A : never }[CommandAction];

describe('what a command carries, found by its action', () => {
  it('is known of every command that stands in the matrix', () => {
    expectTypeOf<WithoutData>().toBeNever();
  });

  it('is what the decider of that aggregate takes, where two aggregates know a command of the same name', () => {
    expectTypeOf<CommandData<'reviewCycle.GrantExtension'>>().toEqualTypeOf<GrantExtension['data']>();
    expectTypeOf<CommandData<'followUpTask.GrantExtension'>>().toEqualTypeOf<TaskExtension['data']>();
  });

  it('is what a route has to hand over', () => {
    expectTypeOf<Target<'reviewCycle.SubmitReport'>['data']>().toEqualTypeOf<SubmitReport['data']>();
  });
});
