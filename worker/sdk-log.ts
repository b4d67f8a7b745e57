import { DefaultLogger, type LogEntry } from '@temporalio/worker';
import type { Log } from '#telemetry/log.ts';

type Level = 'WARN' | 'ERROR';

/** What Temporal's SDK says, in the words of our log: its own lines hold errors whole, with whatever a server or a row said. */
export function sdkLogger(level: Level, log: Log | undefined): DefaultLogger {
  return log === undefined ? new DefaultLogger(level) : new DefaultLogger(level, (entry) => write(log, entry));
}

function write(log: Log, { level, message, meta }: LogEntry): void {
  const { error, activityType, workflowId, attempt } = meta ?? {};
  const facts = {
    sdk: message,
    ...(error === undefined ? {} : { err: error as unknown }),
    ...(typeof activityType === 'string' ? { activity: activityType } : {}),
    ...(typeof workflowId === 'string' ? { workflow: workflowId } : {}),
    ...(typeof attempt === 'number' ? { attempt } : {}),
  };
  if (level === 'ERROR') log.error(facts, 'Temporal');
  else log.warn(facts, 'Temporal');
}
