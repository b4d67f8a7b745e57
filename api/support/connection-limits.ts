import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError } from 'fastify';
import { Problem, problemBody, statusOf } from '#api/support/problem.ts';

/**
 * How long a caller may hold a connection with a part of a request: half a body held one for eight minutes. Two megabytes over
 * a slow line arrive in a minute; a stream of events says something every fifteen seconds.
 */
export const usualConnectionLimits = {
  requestTimeout: 60_000,
  connectionTimeout: 120_000,
  http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
};

export type ConnectionLimits = typeof usualConnectionLimits;

/** What could not even be read as a request gets the shape of every other problem, and is hung up on. */
export function answerBrokenRequests(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const problem = problemOf(error.code);
  const status = statusOf(problem);
  const body = JSON.stringify(problemBody(problem, randomUUID()));
  if (socket.writable) {
    const head = [
      `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${String(Buffer.byteLength(body))}`,
      'connection: close',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  }
  socket.destroy(error);
}

function problemOf(code: string): Problem {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem('request-too-slow');
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem('headers-too-large');
  return new Problem('bad-request');
}
