import { setTimeout as pause } from 'node:timers/promises';
import {
  type Client,
  isGrpcServiceError,
  ServiceError,
  type Workflow,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
} from '@temporalio/client';
import type { AggregateRef, StreamId } from '#domain/kernel/ids.ts';
import { isProcessKind, type ProcessKind } from '#domain/kernel/process-kind.ts';
import { workflowIdOf } from '#domain/kernel/streams.ts';
import { knockUpdate, reconcilerId, taskPatience } from '#workflows/contract.ts';
import { lapsed, tell } from '#telemetry/tell.ts';

export type KnockAnswer = 'answered' | 'engineAway';

interface Lane {
  readonly current: Promise<KnockAnswer>;
  /** From when on the next one may be made. */
  readonly over: Promise<unknown>;
  /** Its pass is known to be made, though the engine has still to say so. */
  readonly passMade: () => void;
  next: Promise<KnockAnswer> | null;
  /** Of each who waits for the next one: whether he still wants it. */
  readonly wishes: (() => boolean)[];
}

/** How long a caller waits for the engine before the receipt alone is the answer. */
const patienceMillis = 8_000;
/** After a failed knock its aggregate is left alone so long, then one caller tries, for a shorter while. */
const coolDownMillis = 1_000;
const trialMillis = 3_000;
/** So many aggregates failed with none answered between them: it is the engine, not they. */
const mostFailed = 3;
const probeMillis = 2_000;
const mostAttempts = 10;
const mostKnown = 10_000;
/** The server takes ten of a workflow. The second is sent while the first one's answer is under way. */
const mostInFlight = 2;

/**
 * Wakes the workflow of an aggregate, one knock per aggregate and process that waits for its pass. Whoever arrives meanwhile shares the
 * next one: it is made when that pass was, and need not wait until the engine has written it down.
 */
export class Knocker {
  private readonly lanes = new Map<string, Lane>();
  private readonly running = new Set<string>();
  private readonly inFlight = new Map<string, number>();
  /** Aggregates whose last knock failed, and until when nobody tries them again. An answer from anywhere clears the others' wait. */
  private readonly failed = new Map<string, number>();
  private failedInARow = 0;
  private awayUntil = 0;
  private trials = 0;
  knocks = 0;

  private readonly client: Client;
  private readonly taskQueue: string;

  constructor(client: Client, taskQueue: string) {
    this.client = client;
    this.taskQueue = taskQueue;
  }

  knock(aggregate: AggregateRef, wanted: () => boolean = () => true): Promise<KnockAnswer> {
    const lane = this.lanes.get(aggregate.stream);
    // One caller is trying already whether it is back: the others have their receipt, and need not wait for that.
    if (this.isDoubtful(aggregate.stream) && (lane !== undefined || this.mustRest(aggregate.stream)))
      return Promise.resolve('engineAway');
    if (lane === undefined) return this.begin(aggregate);
    lane.wishes.push(wanted);
    return (lane.next ??= lane.over.then(() => this.follow(aggregate, lane)));
  }

  /** A commit to that stream was announced, and whoever waits for what it carried out knows by now. */
  passMade(stream: StreamId): void {
    if ((this.inFlight.get(stream) ?? 0) < mostInFlight) this.lanes.get(stream)?.passMade();
  }

  /**
   * Whether a knock now would go straight to a workflow that is known to run. It is on its way for several times as long as a command
   * takes to be stored; one that comes too early makes an empty pass.
   */
  isFree({ stream }: AggregateRef): boolean {
    return !this.lanes.has(stream) && !this.isDoubtful(stream) && this.running.has(workflowIdOf(stream));
  }

  /** The pass that was under way may have carried out what came while it was knocked for, and all of them know it by now. */
  private follow(aggregate: AggregateRef, lane: Lane): Promise<KnockAnswer> {
    if (lane.wishes.some((wanted) => wanted())) return this.begin(aggregate);
    this.lanes.delete(aggregate.stream);
    return lane.current;
  }

  /** For `/ready` only: a knock finds out by itself. */
  async reachable(): Promise<boolean> {
    try {
      await this.client.withDeadline(Date.now() + probeMillis, () => this.client.workflowService.getSystemInfo({}));
      return true;
    } catch (error) {
      lapsed('probe', error);
      return false;
    }
  }

  /** Whether the installation's own rounds go: without them what nobody knocks for waits for ever. Null = cannot be told now. */
  async roundsGo(): Promise<boolean | null> {
    try {
      const handle = this.client.workflow.getHandle(`${reconcilerId}/${this.taskQueue}`);
      const { status } = await this.client.withDeadline(Date.now() + probeMillis, () => handle.describe());
      return status.name === 'RUNNING';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      lapsed('probe', error);
      return null;
    }
  }

  private begin(aggregate: AggregateRef): Promise<KnockAnswer> {
    const { stream } = aggregate;
    const current = this.once(aggregate);
    let passMade: () => void = () => undefined;
    const made = new Promise<void>((resolve) => (passMade = resolve));
    const lane: Lane = { current, over: Promise.race([current, made]), passMade, next: null, wishes: [] };
    this.lanes.set(stream, lane);
    void lane.over.then(() => {
      if (lane.next === null) this.lanes.delete(stream);
    });
    return current;
  }

  private countInFlight(stream: string, more: number): void {
    const count = (this.inFlight.get(stream) ?? 0) + more;
    if (count > 0) this.inFlight.set(stream, count);
    else this.inFlight.delete(stream);
  }

  private async once({ stream, kind }: AggregateRef): Promise<KnockAnswer> {
    if (!isProcessKind(kind) || this.mustRest(stream)) return 'engineAway';
    this.knocks += 1;
    const doubtful = this.isDoubtful(stream);
    if (doubtful) this.trials += 1;
    this.countInFlight(stream, 1);
    const began = performance.now();
    const told = (answer: KnockAnswer, failed: { readonly error?: unknown } = {}): KnockAnswer => {
      tell({ kind: 'knock', stream, answer, millis: performance.now() - began, ...failed });
      return answer;
    };
    try {
      const patience = doubtful ? trialMillis : patienceMillis;
      await this.client.withDeadline(Date.now() + patience, () => this.untilHeard(stream, kind));
      this.noteAnswer(stream);
      return told('answered');
    } catch (error) {
      this.noteFailure(stream, error);
      return told('engineAway', { error });
    } finally {
      if (doubtful) this.trials -= 1;
      this.countInFlight(stream, -1);
    }
  }

  /** Of this aggregate, or of the whole engine. */
  private isDoubtful(stream: string): boolean {
    return this.failed.has(stream) || this.engineDoubtful();
  }

  private engineDoubtful(): boolean {
    return this.failedInARow >= mostFailed || this.awayUntil > 0;
  }

  /** An aggregate that fails rests alone; when the engine is in doubt one trial at a time is enough for all. */
  private mustRest(stream: string): boolean {
    const now = Date.now();
    if (this.engineDoubtful()) return now < this.awayUntil || this.trials > 0;
    return now < (this.failed.get(stream) ?? 0);
  }

  private noteAnswer(stream: string): void {
    this.failed.delete(stream);
    this.failedInARow = 0;
    this.awayUntil = 0;
  }

  private noteFailure(stream: string, error: unknown): void {
    const until = Date.now() + coolDownMillis;
    if (this.failed.size >= mostKnown) this.failed.clear();
    this.failed.set(stream, until);
    this.failedInARow += 1;
    if (isUnavailable(error) || this.failedInARow >= mostFailed) this.awayUntil = until;
  }

  /** A run that hands over to the next answers null, or the server refuses in its stead: the next one hears us. */
  private async untilHeard(stream: StreamId, kind: ProcessKind): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        if ((await this.update(stream, kind)) !== null) return;
      } catch (error) {
        if (!isClosing(error) || attempt === mostAttempts) throw error;
      }
      await pause(attempt * 10);
    }
  }

  /** The plain update costs the server less; one that finds nobody is followed by the one that starts the workflow. */
  private async update(stream: StreamId, kind: ProcessKind): Promise<number | null> {
    const workflowId = workflowIdOf(stream);
    if (this.running.has(workflowId)) {
      try {
        return await this.client.workflow.getHandle(workflowId).executeUpdate<number | null, []>(knockUpdate);
      } catch (error) {
        this.running.delete(workflowId);
        if (!(error instanceof WorkflowNotFoundError) && !isClosing(error)) throw error;
      }
    }
    const version = await this.updateWithStart(workflowId, stream, kind);
    if (this.running.size >= mostKnown) this.running.clear();
    this.running.add(workflowId);
    return version;
  }

  private updateWithStart(workflowId: string, stream: StreamId, kind: ProcessKind): Promise<number | null> {
    // A knock before the workflow exists starts it (trap 18).
    return this.client.workflow.executeUpdateWithStart<Workflow, number | null, []>(knockUpdate, {
      startWorkflowOperation: new WithStartWorkflowOperation(kind, {
        workflowId,
        taskQueue: this.taskQueue,
        args: [{ stream }],
        workflowTaskTimeout: taskPatience,
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'ALLOW_DUPLICATE',
      }),
    });
  }
}

/** gRPC UNAVAILABLE: nobody answers at the engine's address, for whatever aggregate. */
function isUnavailable(error: unknown): boolean {
  if (error instanceof ServiceError) return isUnavailable(error.cause);
  if (!isGrpcServiceError(error)) return false;
  const code: number = error.code;
  return code === 14;
}

/** gRPC FAILED_PRECONDITION: the run that was to take the knock ended, or continued as new, in the same moment. */
function isClosing(error: unknown): boolean {
  if (error instanceof ServiceError) return isClosing(error.cause);
  if (!isGrpcServiceError(error)) return false;
  const code: number = error.code;
  return code === 9;
}
