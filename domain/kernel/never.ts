/** The end of every switch over a union: a new member that nobody handled fails the build here. */
export function unreachable(value: never): never {
  throw new Error(`unhandled: ${JSON.stringify(value)}`);
}
