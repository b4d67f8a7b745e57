import { startApi } from '#api/server.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import type { EngineRoom } from '#test/support/engine-room.ts';
import { tokensOn } from '#test/support/tokens.ts';
import { reportData, reporterOf } from '#test/support/plans.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface TestApi {
  /** A unit hands in its report; the same unit again under the same key. */
  submit(cycle: StreamId, unit: string): Promise<ApiAnswer>;
  close(): Promise<void>;
}

/** One more api of an engine room; each has a knocker and caches of its own, as a process would. */
export async function apiOn({ db, databaseUrl, temporal }: EngineRoom): Promise<TestApi> {
  const { address, namespace, taskQueue } = temporal;
  const api = await startApi({
    ...{ databaseUrl, poolMax: 10, temporalAddress: address, namespace, taskQueue },
    ...{ publicUrl: 'http://localhost:8080', evaluation: true, logLevel: 'silent' },
  });
  const tokenOf = tokensOn(db);
  const post = async (actor: Actor, url: string, body: object, key: string): Promise<ApiAnswer> => {
    const headers = { authorization: `Bearer ${await tokenOf(actor)}`, 'idempotency-key': key };
    const response = await api.app.inject({ method: 'POST', url, headers, payload: body });
    return { status: response.statusCode, body: JSON.parse(response.body) as Record<string, unknown> };
  };
  return {
    submit(cycle, unit) {
      const { period, figures, signer } = reportData(unit);
      const body = { period, signer, figures: figures.map(({ code, value }) => ({ code, value })) };
      return post(reporterOf(unit), `/cycles/${slugOf(cycle)}/reports/${unit}/submit`, body, `report-of-${unit}`);
    },
    close: () => api.close(),
  };
}
