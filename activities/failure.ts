import { ApplicationFailure } from '@temporalio/activity';

/** The one place where an error becomes what crosses Temporal: matched by `type` on the other side, never by class. */
export function asFailure(error: unknown): never {
  if (error instanceof ApplicationFailure) throw error;
  const type =
    error instanceof Error && 'code' in error && typeof error.code === 'string'
      ? `database-${error.code}`
      : 'unexpected';
  throw ApplicationFailure.create({
    message: error instanceof Error ? error.message : String(error),
    type,
    nonRetryable: false,
    ...(error instanceof Error ? { cause: error } : {}),
  });
}
