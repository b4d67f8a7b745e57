import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Metrics, openMetrics } from '#telemetry/metrics.ts';
import { tell } from '#telemetry/tell.ts';

const file = new URL('../../docs/grafana/hoi-nghi.json', import.meta.url);
const dashboard = z
  .object({ panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })) })
  .parse(JSON.parse(readFileSync(file, 'utf8')));
const queried = new Set(
  dashboard.panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(hoinghi|nodejs|process|temporal)_\w+/g) ?? []),
  ),
);

async function withMetrics<T>(work: (metrics: Metrics) => Promise<T>): Promise<T> {
  const metrics = openMetrics('api', {
    pools: { record: { totalCount: 3, idleCount: 1, waitingCount: 2 } },
    record: () =>
      Promise.resolve({
        inboxWaiting: 4,
        inboxOldestSeconds: 9,
        commandsParked: 1,
        lettersQueued: 5,
        openStreams: { reviewCycle: 7 },
      }),
    engine: () => Promise.reject(new Error('UNAVAILABLE')),
  });
  try {
    return await work(metrics);
  } finally {
    metrics.close();
    metrics.registry.clear();
  }
}

test('the dashboard asks for figures that the programs keep, and shows every one of theirs', async () => {
  await withMetrics(async ({ registry }) => {
    const kept = await registry.getMetricsAsJSON();
    const names = kept.flatMap(({ name, type }) =>
      String(type) === 'histogram' ? ['_bucket', '_count', '_sum'].map((suffix) => name + suffix) : [name],
    );
    // Temporal's core names its own.
    const ours = [...queried].filter((name) => !name.startsWith('temporal_'));
    expect(ours.filter((name) => !names.includes(name))).toEqual([]);
    const own = kept.map(({ name }) => name).filter((name) => name.startsWith('hoinghi_'));
    expect(own.filter((name) => ![...queried].some((each) => each.startsWith(name)))).toEqual([]);
    expect(own.length).toBeGreaterThan(15);
  });
});

test('what is told and what is asked for is there to be read; what did not answer is said to be away', async () => {
  await withMetrics(async (metrics) => {
    const commands = [{ correlation: 'a', type: 'SubmitReport', outcome: 'refused' }];
    const pass = { stream: 'cycle/x', aggregate: 'reviewCycle', millis: 12, events: 1, letters: 0, commands };
    tell({ kind: 'pass', ...pass, lateMillis: 4000 });
    tell({ kind: 'letter', stream: 'cycle/x', status: 'queued', lagMillis: null, serverAnswered: false });
    tell({ kind: 'knock', stream: 'cycle/x', answer: 'engineAway', millis: 8000, error: new Error('away') });
    const text = await metrics.scrape();
    for (const line of [
      'hoinghi_commands_total{type="SubmitReport",outcome="refused",program="api"} 1',
      'hoinghi_due_lag_seconds_sum{program="api",aggregate="reviewCycle"} 4',
      'hoinghi_mail_server_answers{program="api"} 0',
      'hoinghi_letters_total{status="queued",program="api"} 1',
      'hoinghi_inbox_waiting{program="api"} 4',
      'hoinghi_streams_open{aggregate="reviewCycle",program="api"} 7',
      'hoinghi_pool_connections{pool="record",state="waiting",program="api"} 2',
      'hoinghi_probe_up{probe="engine",program="api"} 0',
      'hoinghi_lapses_total{place="scrape",program="api"} 1',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toContain('cycle/x');
  });
});
