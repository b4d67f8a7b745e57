import type { z } from 'zod';
import type { Conclude } from '#domain/conference/commands.ts';
import type { Assessment, DraftDeadline, DraftTask } from '#domain/conference/conclusion.ts';
import type { ConclusionsField } from '#api/routes/conferences/parts.fields.ts';
import { withoutUnsaid } from '#api/support/without-unsaid.ts';

type Body = z.output<typeof ConclusionsField>;

/** What was not said is left out of the record, so that an item of before these fields and one without them are alike. */
export function concludedOf({ declaredCount, tasks, assessment }: Body): Conclude['data'] {
  const said = assessment === undefined ? undefined : saidOf(assessment);
  return { declaredCount, tasks: tasks.map(taskOf), ...(said === undefined ? {} : { assessment: said }) };
}

function taskOf({ addressees, deadline, kind, ...task }: Body['tasks'][number]): DraftTask {
  return {
    ...withoutUnsaid({ ...task, kind: kind === 'task' ? undefined : kind }),
    addressees: addressees.map((each) => withoutUnsaid(each)),
    deadline: termOf(deadline),
  };
}

function termOf(deadline: Body['tasks'][number]['deadline']): DraftDeadline {
  return withoutUnsaid(deadline);
}

function saidOf(assessment: Assessment): Assessment | undefined {
  const { results, shortcomings, causes } = assessment;
  return results.length + shortcomings.length + causes.length === 0 ? undefined : assessment;
}
