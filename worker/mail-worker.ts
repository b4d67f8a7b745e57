import { type ActivityInterceptorsFactory, type NativeConnection, Worker } from '@temporalio/worker';
import type { Activities } from '#activities/activities.ts';
import { tellOfActivities } from '#worker/tell-of-activities.ts';
import { mailQueueOf } from '#workflows/contract.ts';

/** Letters on their way at once; each may wait minutes for its server, and holds a connection to the record meanwhile. */
export const mailSlots = 4;

/** An SMTP dialogue has up to ten steps, each with its patience: a transaction that holds a letter may stand so long. */
export const mailIdleMillis = 5 * 60_000;

export interface MailWorkerWishes {
  readonly connection: NativeConnection;
  readonly namespace?: string;
  /** Of the installation; that of its mail is named after it. */
  readonly taskQueue: string;
  readonly deliverNotifications: Activities['deliverNotifications'];
  /** Left out: it is told of, and not traced. */
  readonly interceptors?: ActivityInterceptorsFactory[];
}

/** Mail beside everything else: a server that hangs fills these slots, and sweep, documents and commands go on. */
export function createMailWorker({
  taskQueue,
  deliverNotifications,
  interceptors,
  ...where
}: MailWorkerWishes): Promise<Worker> {
  return Worker.create({
    ...where,
    taskQueue: mailQueueOf(taskQueue),
    activities: { deliverNotifications },
    maxConcurrentActivityTaskExecutions: mailSlots,
    interceptors: { activity: interceptors ?? [tellOfActivities] },
    shutdownGraceTime: '10 seconds',
  });
}
