import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { vietnamInstant } from '#domain/kernel/civil-date.ts';
import { exampleFaults, exampleSteps } from '#example/words/steps.ts';
import { inParallel } from '#example/run/api-client.ts';
import { historyOf } from '#example/run/history.ts';
import type { Running } from '#example/run/run.ts';

/** Real seconds the timers of all tasks together may need to be noticed. */
const patienceSeconds = 60;

/** Three months pass without a word: each task without a date is raised by itself, nobody asks for it. */
export async function waitForSilence(run: Running): Promise<void> {
  const { timeline, clock } = run;
  await clock.until(vietnamInstant(timeline.silenceOn, '08:00'));
  const silent = await undatedTasks(run);
  const giveUpAt = Date.now() + patienceSeconds * 1000;
  for (let waiting = silent; waiting.length > 0; ) {
    const raised = await inParallel(waiting, async (number) => {
      const events = await historyOf(run, `/tasks/${run.conference}/${String(number)}`);
      return events.some(({ type }) => type === 'TaskSilenceRaised');
    });
    waiting = waiting.filter((_number, index) => raised[index] !== true);
    if (waiting.length > 0 && Date.now() > giveUpAt) throw new Error(exampleFaults.silenceMissing(waiting));
    if (waiting.length > 0) await pause(200);
  }
  run.say(exampleSteps.at(clock.today(), exampleSteps.silence(silent.length)));
}

const Tasks = z.object({ tasks: z.array(z.object({ number: z.int(), deadline: z.object({ kind: z.string() }) })) });

async function undatedTasks({ api, office, conference }: Running): Promise<readonly number[]> {
  const { tasks } = await api.get(office.coordinator, `/conferences/${conference}/tasks`, Tasks);
  return tasks.filter(({ deadline }) => deadline.kind !== 'date').map(({ number }) => number);
}
