import type { paths } from '#web/api/schema.d.ts';
import type { Cycle } from '#web/app/use-cycle.ts';

type Task = paths['/tasks']['get']['responses'][200]['content']['application/json']['tasks'][number];

/** A task that has not ended, as the one who closes the cycle has to name it. */
export interface OpenTask {
  /** Its stream, as the api takes it. */
  readonly stream: string;
  readonly number: string;
  /** Empty where the list did not bring it: it is named by its number all the same. */
  readonly statement: string;
  readonly units: readonly string[];
  readonly due: string | null;
}

/** What the cycle itself counts as open, in its own order; what each is comes from the list of tasks. */
export function openTasksOf(cycle: Pick<Cycle, 'followUp'>, listed: readonly Task[]): readonly OpenTask[] {
  const known = new Map(listed.map((task) => [keyOf(task), task]));
  return (cycle.followUp?.tasks ?? [])
    .filter(({ outcome }) => outcome === 'open')
    .map(({ task }) => {
      const found = known.get(task);
      return {
        stream: `task/${task}`,
        number: String(Number(task.split('/').at(-1))),
        statement: found?.statement ?? '',
        units: found?.assignees.map(({ name }) => name) ?? [],
        due: found?.deadline.date ?? null,
      };
    });
}

function keyOf({ conference, number }: Task): string {
  return `${conference}/${String(number).padStart(2, '0')}`;
}
