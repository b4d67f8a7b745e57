import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { operations } from '#web/api/schema.d.ts';

export type CycleInList = operations['listCycles']['responses']['200']['content']['application/json']['cycles'][number];

/** Rehearsals stand in a list of their own. */
export function useCycles(rehearsal: boolean) {
  return useQuery({
    queryKey: keys.cycles(rehearsal),
    queryFn: () => taken(api.GET('/cycles', { params: { query: { rehearsal: rehearsal ? 'true' : 'false' } } })),
  });
}

const ended: ReadonlySet<CycleInList['status']> = new Set(['closed', 'cancelled']);

export function isRunning({ status }: CycleInList): boolean {
  return !ended.has(status);
}
