import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { under } from '#telemetry/correlation.ts';
import { tell } from '#telemetry/tell.ts';

/** Tells of every activity and of every error before Temporal tries again. What it does is done under its workflow's id. */
export const tellOfActivities: ActivityInterceptorsFactory = ({ info }) => ({
  inbound: {
    execute: (input, next) => {
      const workflow = info.workflowExecution?.workflowId ?? 'none';
      const began = performance.now();
      const told = (failed: { readonly error?: unknown }): void => {
        const millis = performance.now() - began;
        tell({ kind: 'activity', name: info.activityType, workflow, attempt: info.attempt, millis, ...failed });
      };
      return under(workflow, async () => {
        try {
          const answer = await next(input);
          told({});
          return answer;
        } catch (error) {
          told({ error });
          throw error;
        }
      });
    },
  },
});
