/**
 * A fault of the product or of what a command carries: doing it again does the same. A server that is away, full or slow is
 * none, and neither is a shape this program does not know yet: those pass by themselves, and the command waits for that.
 */
export class DecidingFailed extends Error {
  override readonly name = 'DecidingFailed';
}

/** Deciding is pure: whatever is thrown there is the command's or the decider's, never a server's. */
export function decided<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    throw new DecidingFailed(error instanceof Error ? `${error.name}: ${error.message}` : String(error), {
      cause: error,
    });
  }
}

/** PostgreSQL: 22 a value that no column takes, 23 a row that breaks a rule of its table. */
const ofTheData = /^2[23][0-9A-Z]{3}$/;

export function isFault(error: unknown): error is Error {
  if (error instanceof DecidingFailed || error instanceof TypeError || error instanceof RangeError) return true;
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && ofTheData.test(error.code);
}
