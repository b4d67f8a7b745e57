import type { JoinedShortcoming } from '#domain/conference/parts.ts';

/** Whether somebody has said just this of it. */
export function decidedAlready(
  joined: readonly JoinedShortcoming[] | undefined,
  { id, sameAs }: JoinedShortcoming,
): boolean {
  const before = joined?.find((one) => one.id === id);
  return before !== undefined && before.sameAs?.conference === sameAs?.conference && before.sameAs?.id === sameAs?.id;
}
