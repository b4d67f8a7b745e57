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

const ended: Readonly<Record<CycleInList['status'], boolean>> = {
  ...{ proposed: false, planned: false, collecting: false, collected: false, consolidated: false, approved: false },
  ...{ conferencing: false, concluded: false, closed: true, cancelled: true },
};

export function isRunning({ status }: CycleInList): boolean {
  return !ended[status];
}
