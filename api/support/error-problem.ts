import type { FastifyError, FastifyRequest } from 'fastify';
import { contextOf, fieldErrors } from '#api/support/field-errors.ts';
import { Problem } from '#api/support/problem.ts';
import { bytesType } from '#api/support/bytes-type.ts';
import type { ApiProblemCode } from '#domain/words/problems.ts';

/** What an error of the framework, of a plugin or of the database is to the caller: his fault, ours, or an hour of trouble. */
export function problemFor(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  const fields = fieldErrors(error);
  if (fields !== null) {
    const errors = fields.told.map((field) => ({
      ...field,
      pointer: contextOf(error) === 'body' ? field.pointer : `#${contextOf(error)}${field.pointer}`,
    }));
    const first = errors[0]?.pointer;
    return new Problem(
      'invalid-input',
      { count: fields.count },
      { errors, ...(first === undefined ? {} : { pointer: first }) },
    );
  }
  if (error instanceof SyntaxError) return new Problem('malformed-json');
  if (databaseAway(error)) return new Problem('database-unavailable', {}, { retryAfter: 5 });
  if (/^22[0-9A-Z]{3}$/.test(codeOf(error))) return new Problem('invalid-input');
  return ofTheFramework(error, request);
}

const codeOfStatus: Readonly<Record<number, ApiProblemCode>> = {
  401: 'unauthenticated',
  403: 'not-served',
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'request-too-slow',
  414: 'address-too-long',
  415: 'unsupported-media-type',
  416: 'range-not-there',
  429: 'too-many-requests',
  431: 'headers-too-large',
};

/** Whatever a plugin calls the caller's fault stays that, under its own status wherever a code is of that status. */
function ofTheFramework(error: FastifyError, request: FastifyRequest): Problem {
  const status = error.statusCode ?? 500;
  if (status === 413) return new Problem('body-too-large', { limit: request.routeOptions.bodyLimit });
  const known = codeOfStatus[status];
  if (known === 'unsupported-media-type' && request.routeOptions.config.bytes === true)
    return new Problem(known, { bytes: bytesType });
  if (known !== undefined) return new Problem(known);
  if (/^FST_ERR_CTP_(?:EMPTY|INVALID)_JSON_BODY$/.test(codeOf(error))) return new Problem('malformed-json');
  if (codeOf(error) === 'FST_ERR_BAD_URL') return new Problem('not-found');
  return new Problem(status >= 400 && status < 500 ? 'bad-request' : 'internal');
}

const away = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  // Too many at once on one row, or a wait for it that was given up.
  ...['40001', '40P01', '55P03', '25P03'],
]);

/**
 * PostgreSQL cannot be reached (08), has run out of something (53), was told to stop or stopped the statement (57), its disk
 * or memory fails it (58): nothing was stored, the caller may try again. The pool says its own waits in words.
 */
function databaseAway(error: FastifyError): boolean {
  const code = codeOf(error);
  if (away.has(code) || /^(?:08|53|57|58)[0-9A-Z]{3}$/.test(code)) return true;
  return /Connection terminated|not queryable|timeout exceeded when trying to connect|Query read timeout/.test(
    error.message,
  );
}

function codeOf(error: FastifyError): string {
  return typeof error.code === 'string' ? error.code : '';
}
