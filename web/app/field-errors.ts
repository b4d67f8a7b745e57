import { ProblemError } from '#web/api/client.ts';

/** What the api said about one field, or a part of what is written in it, by its JSON pointer; nothing when it spoke of others. */
export function errorAt(error: Error | null, pointer: string): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  const { errors = [], detail, pointer: at } = error.problem;
  const within = (other: string | undefined) => other === pointer || other?.startsWith(`${pointer}/`) === true;
  return errors.find((one) => within(one.pointer))?.detail ?? (within(at) ? detail : undefined);
}

/** What is left when the fields have said theirs. */
export function errorElsewhere(error: Error | null, pointers: readonly string[]): Error | null {
  return pointers.some((pointer) => errorAt(error, pointer) !== undefined) ? null : error;
}
