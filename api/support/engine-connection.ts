import { Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';

/** gRPC UNAVAILABLE: nobody answers at the address. */
const unavailable = 14;

/**
 * The api's way to the engine. A receipt must not wait for an engine that is away, so that one answer is not retried here
 * (the sweep makes it good); and the line is looked for every second or two, where gRPC would grow patient up to two minutes.
 */
export function engineConnection(address: string): Connection {
  const usual = defaultGrpcRetryOptions();
  const impatient = makeGrpcRetryInterceptor({
    ...usual,
    retryableDecider(attempt, status) {
      const code: number = status.code;
      return code !== unavailable && usual.retryableDecider(attempt, status);
    },
  });
  return Connection.lazy({
    address,
    interceptors: [impatient],
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 500, 'grpc.max_reconnect_backoff_ms': 2_000 },
  });
}
