import { defaultPayloadConverter } from '@temporalio/common';
import { coresdk } from '@temporalio/proto';
import { parseWorkflowCode } from '@temporalio/worker/lib/worker.js';
import { ReusableVMWorkflowCreator } from '@temporalio/worker/lib/workflow/reusable-vm.js';
import type { WorkflowInfo } from '@temporalio/workflow';
import { SdkFlags } from '@temporalio/workflow/lib/flags.js';
import { createUnsafeRandomSource } from '@temporalio/workflow/lib/random-helpers.js';
import { knockUpdate, nudgeSignal, type ProcessStart, type ProcessView } from '#workflows/contract.ts';

export type Job = coresdk.workflow_activation.IWorkflowActivationJob;

const began = Date.parse('2026-06-01T00:00:00Z');
const type = 'reviewCycle';

/** One run of a workflow in the sandbox of the worker. */
export interface Run {
  /** Of what happens in one moment, in this order: the commands it answers with, one line each. */
  tell(...jobs: readonly Job[]): Promise<readonly string[]>;
  dispose(): Promise<void>;
}

/**
 * Tells a workflow by hand what happens to it, without a server: one moment of several things, which a server makes by chance, is made in
 * every order here.
 */
export interface Sandbox {
  start(
    start: ProcessStart,
    first: readonly Job[],
    flags?: readonly number[],
  ): Promise<{ readonly run: Run; readonly commands: readonly string[] }>;
  close(): Promise<void>;
}

export async function sandboxOf(code: string): Promise<Sandbox> {
  const activities = new Set(['drainInbox', 'advance', 'deliverNotifications', 'renderDocuments', 'knockOthers']);
  const creator = await ReusableVMWorkflowCreator.create(parseWorkflowCode(code), 10_000, activities);
  let runs = 0;
  return {
    close: () => creator.destroy(),
    async start(start, first, flags = []) {
      runs += 1;
      const runId = `run-${String(runs)}`;
      const workflow = await creator.createWorkflow({
        info: infoOf(runId, start),
        ...{ randomnessSeed: [1, 2, 3, 4], now: began, showStackTraceSources: false },
      });
      let told = 0;
      const tell = async (...jobs: readonly Job[]): Promise<readonly string[]> => {
        told += 1;
        const timestamp = { seconds: began / 1000 + told, nanos: 0 };
        const { successful, failed } = await workflow.activate(
          coresdk.workflow_activation.WorkflowActivation.fromObject({
            ...{ runId, timestamp, jobs, historyLength: told, availableInternalFlags: flags },
          }),
        );
        await workflow.getAndResetSinkCalls();
        if (failed) throw new Error(failed.failure?.message ?? 'it failed without a word');
        return (successful?.commands ?? []).map(lineOf);
      };
      const begins: Job = {
        initializeWorkflow: {
          ...{ workflowType: type, workflowId: start.stream },
          arguments: [defaultPayloadConverter.toPayload(start)],
        },
      };
      const commands = await tell(begins, ...first);
      return { run: { tell, dispose: () => workflow.dispose() }, commands };
    },
  };
}

/** As if each run had been traced by Temporal's own interceptors up to now: their mark is in its history. */
export function tracedBefore(sandbox: Sandbox): Sandbox {
  const flags = [
    SdkFlags.OpenTelemetryInterceptorsTracesLocalActivities,
    SdkFlags.OpenTelemetryInterceporsAvoidsExtraYields,
    SdkFlags.OpenTelemetryInterceptorsInstrumentsAllMethods,
  ].map(({ id }) => id);
  return { ...sandbox, start: (start, first) => sandbox.start(start, first, flags) };
}

export const knocked = (id: string): Job => ({
  doUpdate: { id, protocolInstanceId: id, name: knockUpdate, input: [], headers: {}, runValidator: false },
});

export const nudged: Job = { signalWorkflow: { signalName: nudgeSignal, input: [], headers: {} } };

/** What it scheduled under that number is done; with a view it was a pass. */
export const answered = (seq: number, view?: ProcessView): Job => ({
  resolveActivity: {
    seq,
    isLocal: view !== undefined,
    result: { completed: { result: defaultPayloadConverter.toPayload(view) } },
  },
});

export const fired = (seq: number): Job => ({ fireTimer: { seq } });

/** Its kind, its number, and of what; nothing of who traces. */
function lineOf(command: coresdk.workflow_commands.IWorkflowCommand): string {
  const { scheduleActivity, scheduleLocalActivity, startTimer, cancelTimer, updateResponse } = command;
  if (scheduleActivity)
    return `scheduleActivity ${String(scheduleActivity.seq)} ${String(scheduleActivity.activityType)}`;
  if (scheduleLocalActivity)
    return `scheduleLocalActivity ${String(scheduleLocalActivity.seq)} ${String(scheduleLocalActivity.activityType)}`;
  if (startTimer) return `startTimer ${String(startTimer.seq)} ${String(startTimer.startToFireTimeout?.seconds)}`;
  if (cancelTimer) return `cancelTimer ${String(cancelTimer.seq)}`;
  if (updateResponse)
    return `updateResponse ${String(updateResponse.protocolInstanceId)} ${updateResponse.accepted ? 'accepted' : 'completed'}`;
  return Object.keys(command).join();
}

/** Only what the workflows ask of it. */
function infoOf(runId: string, { stream }: ProcessStart): WorkflowInfo {
  const [random, startTime] = [createUnsafeRandomSource(() => 0.5), new Date(began)];
  const info: Partial<WorkflowInfo> = {
    ...{ workflowId: stream, runId, workflowType: type, taskQueue: 'q', namespace: 'n' },
    ...{ firstExecutionRunId: runId, originalExecutionRunId: runId, startTime, runStartTime: startTime },
    ...{ taskTimeoutMs: 10_000, attempt: 1, historyLength: 1, historySize: 1, continueAsNewSuggested: false },
    unsafe: { now: () => began, isReplaying: false, isReplayingHistoryEvents: false, random },
  };
  return info as WorkflowInfo;
}
