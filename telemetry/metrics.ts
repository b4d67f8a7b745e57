import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { lapsed, listen, type Told } from '#telemetry/tell.ts';

/** What nobody tells of and is asked for at each scrape. */
export interface RecordCounts {
  readonly inboxWaiting: number;
  readonly inboxOldestSeconds: number;
  readonly commandsParked: number;
  readonly lettersQueued: number;
  readonly openStreams: Readonly<Record<string, number>>;
}

export interface EngineCounts {
  readonly runningWorkflows: number;
  readonly reconcilerRuns: boolean;
}

export interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

export interface Probes {
  readonly pools: Readonly<Record<string, PoolCounts>>;
  readonly record?: () => Promise<RecordCounts>;
  readonly engine?: () => Promise<EngineCounts>;
}

export interface Metrics {
  readonly registry: Registry;
  /** The text Prometheus reads. */
  scrape(): Promise<string>;
  close(): void;
}

const quick = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];
const slow = [1, 5, 15, 60, 300, 900, 3600, 6 * 3600, 24 * 3600];

/** Every figure of a program, and what feeds it: what the rooms tell, and the probes. */
export function openMetrics(program: string, probes: Probes): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ program });
  collectDefaultMetrics({ register: registry });
  const told = toldMetrics(registry);
  const asked = askedMetrics(registry);
  const end = listen(told);
  return {
    registry,
    async scrape() {
      await asked(probes);
      return registry.metrics();
    },
    close: end,
  };
}

function toldMetrics(registry: Registry): (what: Told) => void {
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  const histogram = (name: string, help: string, labelNames: string[], buckets = quick) =>
    new Histogram({ name, help, labelNames, buckets, registers });
  const commands = counter('hoinghi_commands_total', 'Commands carried out', ['type', 'outcome']);
  const passes = histogram('hoinghi_pass_seconds', 'A pass over an aggregate, its transaction included', ['aggregate']);
  const late = histogram('hoinghi_due_lag_seconds', 'From a planned moment to the pass it caused', ['aggregate'], slow);
  const knocks = histogram('hoinghi_knock_seconds', 'From a knock to its answer', ['answer']);
  const letters = counter('hoinghi_letters_total', 'What servers said of letters', ['status']);
  const lag = histogram('hoinghi_letter_lag_seconds', 'From owing a letter to its acceptance', [], slow);
  const mail = new Gauge({
    name: 'hoinghi_mail_server_answers',
    help: '0: nobody answered the last letter',
    registers,
  });
  const activities = histogram('hoinghi_activity_seconds', 'Activities', ['activity', 'outcome']);
  const answers = histogram('hoinghi_answer_seconds', 'Requests', ['method', 'route', 'status']);
  const lapses = counter('hoinghi_lapses_total', 'Errors that ended nothing', ['place']);
  return (what) => {
    switch (what.kind) {
      case 'pass':
        passes.observe({ aggregate: what.aggregate }, what.millis / 1000);
        for (const { type, outcome } of what.commands) commands.inc({ type, outcome });
        if (what.lateMillis !== null) late.observe({ aggregate: what.aggregate }, what.lateMillis / 1000);
        return;
      case 'knock':
        knocks.observe({ answer: what.answer }, what.millis / 1000);
        return;
      case 'letter':
        letters.inc({ status: what.status });
        mail.set(what.serverAnswered ? 1 : 0);
        if (what.lagMillis !== null) lag.observe(what.lagMillis / 1000);
        return;
      case 'activity':
        activities.observe(
          { activity: what.name, outcome: what.error === undefined ? 'done' : 'failed' },
          what.millis / 1000,
        );
        return;
      case 'answer':
        answers.observe({ method: what.method, route: what.route, status: what.status }, what.millis / 1000);
        return;
      case 'lapse':
        lapses.inc({ place: what.place });
        return;
    }
  };
}

function askedMetrics(registry: Registry): (probes: Probes) => Promise<void> {
  const registers = [registry];
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers });
  const up = gauge('hoinghi_probe_up', '0: what the figures are read from did not answer', ['probe']);
  const waiting = gauge('hoinghi_inbox_waiting', 'Commands received and not carried out');
  const oldest = gauge('hoinghi_inbox_oldest_seconds', 'How long the oldest of them has waited');
  const parked = gauge('hoinghi_commands_parked', 'Commands the product failed at, set aside');
  const queued = gauge('hoinghi_letters_queued', 'Letters that wait for a server');
  const streams = gauge('hoinghi_streams_open', 'Aggregates that have not ended', ['aggregate']);
  const running = gauge('hoinghi_workflows_running', 'Workflows of aggregates that run');
  const reconciler = gauge('hoinghi_reconciler_running', '0: nobody looks for what nobody works on');
  const pools = gauge('hoinghi_pool_connections', 'Connections to the record', ['pool', 'state']);
  const probed = async <T>(probe: string, ask: (() => Promise<T>) | undefined, set: (answer: T) => void) => {
    if (ask === undefined) return;
    try {
      set(await ask());
      up.set({ probe }, 1);
    } catch (error) {
      lapsed('scrape', error);
      up.set({ probe }, 0);
    }
  };
  return async (probes) => {
    for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(probes.pools)) {
      pools.set({ pool, state: 'busy' }, totalCount - idleCount);
      pools.set({ pool, state: 'idle' }, idleCount);
      pools.set({ pool, state: 'waiting' }, waitingCount);
    }
    await Promise.all([
      probed('record', probes.record, (counts) => {
        waiting.set(counts.inboxWaiting);
        oldest.set(counts.inboxOldestSeconds);
        parked.set(counts.commandsParked);
        queued.set(counts.lettersQueued);
        streams.reset();
        for (const [aggregate, count] of Object.entries(counts.openStreams)) streams.set({ aggregate }, count);
      }),
      probed('engine', probes.engine, (counts) => {
        running.set(counts.runningWorkflows);
        reconciler.set(counts.reconcilerRuns ? 1 : 0);
      }),
    ]);
  };
}
