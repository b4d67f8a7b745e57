/** Runs an operator's command: what goes wrong is said in a sentence, and the exit code tells. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

/** A chain of causes, outermost first; the stack belongs in a log, not before an operator's eyes. */
export function explain(error: unknown): string {
  const messages: string[] = [];
  for (let cause: unknown = error; cause !== undefined; cause = cause instanceof Error ? cause.cause : undefined) {
    messages.push(messageOf(cause));
  }
  return messages.join('\n  because ');
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  if (error instanceof Error) return error.message === '' ? error.name : error.message;
  return String(error);
}
