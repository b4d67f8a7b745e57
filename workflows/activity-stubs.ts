import { proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '#activities/activities.ts';
import { mailQueueOf } from '#workflows/contract.ts';

/**
 * One short transaction on the database. Local: no task queue between knock and answer. Retried for ever, because a
 * command that was received must be carried out; a programming error blocks its own aggregate until it is mended.
 */
export const { drainInbox, advance } = proxyLocalActivities<Pick<Activities, 'drainInbox' | 'advance'>>({
  startToCloseTimeout: '30 seconds',
  localRetryThreshold: '20 seconds',
  retry: { initialInterval: '100 milliseconds', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

/**
 * Mail may be down for days: tried again at most every five minutes, alive as long as it gives signs of life. A run that
 * continues as new does not wait for it: the rows of the mail that is being sent are locked, the next run takes the others.
 * On a queue of its own; which one is known only while a workflow runs.
 */
export const deliverNotifications: Activities['deliverNotifications'] = (input) =>
  proxyActivities<Pick<Activities, 'deliverNotifications'>>({
    taskQueue: mailQueueOf(workflowInfo().taskQueue),
    startToCloseTimeout: '1 hour',
    heartbeatTimeout: '5 minutes',
    cancellationType: 'TRY_CANCEL',
    retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
  }).deliverNotifications(input);

/** Pure computation and one row: quick, but off the path of commands. */
export const { renderDocuments } = proxyActivities<Pick<Activities, 'renderDocuments'>>({
  startToCloseTimeout: '5 minutes',
  cancellationType: 'TRY_CANCEL',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** Talks to the Temporal server only. Lost knocks are found by the reconciler, so a few tries are enough. */
export const { knockOthers } = proxyActivities<Pick<Activities, 'knockOthers'>>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumAttempts: 5 },
});

/** The installation's own rounds. */
export const { reconcile, wakeUnanswered, startMissing, proposeCycles } = proxyActivities<
  Pick<Activities, 'reconcile' | 'wakeUnanswered' | 'startMissing' | 'proposeCycles'>
>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** A mail server or a time-stamping authority may be away for the night; the next evening has an anchor of its own. */
export const { anchorHeads } = proxyActivities<Pick<Activities, 'anchorHeads'>>({
  startToCloseTimeout: '10 minutes',
  scheduleToCloseTimeout: '20 hours',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumInterval: '30 minutes' },
});
