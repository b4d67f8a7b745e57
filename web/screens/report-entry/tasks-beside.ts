import type { Indicator } from '#web/screens/report-entry/model.ts';
import type { LastTask, LastTime } from '#web/screens/report-entry/use-last-time.ts';

/** Tasks of the last conference that a line may have to answer for; `named`: they speak of it, and not only of its programme. */
export interface TasksBeside {
  readonly tasks: readonly LastTask[];
  readonly named: boolean;
}

/** By the code of the indicator: the tasks that name it; where none does, all of its programme. */
export function tasksByIndicator(
  indicators: readonly Pick<Indicator, 'code' | 'programme'>[],
  lastTime: LastTime | undefined,
): ReadonlyMap<string, TasksBeside> {
  const found = new Map<string, TasksBeside>();
  if (lastTime === undefined) return found;
  // One object for all of a programme: lines that show the same are not drawn anew.
  const ofProgramme = new Map<string, TasksBeside>();
  for (const { code, programme } of indicators) {
    const naming = lastTime.tasks.filter((task) => task.indicators.includes(code));
    if (naming.length > 0) {
      found.set(code, { tasks: naming, named: true });
      continue;
    }
    const all = ofProgramme.get(programme) ?? {
      tasks: lastTime.tasks.filter((task) => task.programme === programme),
      named: false,
    };
    ofProgramme.set(programme, all);
    if (all.tasks.length > 0) found.set(code, all);
  }
  return found;
}
