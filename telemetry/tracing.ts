import type { OpenedTracing, TracingSettings } from '#telemetry/otel/start.ts';

const none: OpenedTracing = { flush: () => Promise.resolve(), close: () => Promise.resolve() };

/** Traces, where a collector is named: nothing of OpenTelemetry is loaded else. Before whatever is to be traced is opened. */
export async function openTracing({
  endpoint,
  ...settings
}: Omit<TracingSettings, 'endpoint'> & { readonly endpoint: string | null }): Promise<OpenedTracing> {
  if (endpoint === null) return none;
  const { startTracing } = await import('#telemetry/otel/start.ts');
  return startTracing({ endpoint, ...settings });
}
