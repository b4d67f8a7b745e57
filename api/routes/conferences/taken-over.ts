import type { TakenOver } from '#domain/follow-up-task/taken-over.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';
import type { Place } from '#engine/places.ts';

/** A task is taken over from a notice of the same host, of rehearsals among themselves: what is not in its record nobody cites. */
export async function requireTakenOver(
  deps: ApiDeps,
  place: Pick<Place, 'host' | 'rehearsal'>,
  items: readonly { readonly takenOver?: TakenOver | undefined }[],
): Promise<void> {
  for (const [row, { takenOver }] of items.entries()) {
    const task = takenOver?.task ?? null;
    if (task === null) continue;
    const found = await deps.places.find(task);
    if (found === undefined || found.host !== place.host || found.rehearsal !== place.rehearsal)
      throw new Problem('unknown-task', { task }, { pointer: `/tasks/${String(row)}/takenOver/task` });
  }
}
