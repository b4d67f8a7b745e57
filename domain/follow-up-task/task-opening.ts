import type { TaskCreated } from '#domain/follow-up-task/events.ts';
import type { Opening } from '#domain/kernel/decision.ts';
import { taskStream } from '#domain/kernel/streams.ts';

/** The stream that begins with a task, whatever gave it. */
export function taskOpening(data: TaskCreated['data']): Opening {
  return {
    stream: taskStream(data.conference, data.number),
    kind: 'followUpTask',
    events: [{ type: 'TaskCreated', data } satisfies TaskCreated],
  };
}
