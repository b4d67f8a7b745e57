import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';

/** Every round of a unit's report and what became of it. */
export function useRounds(cycle: string, unit: string) {
  return useQuery({
    queryKey: keys.cycle(cycle, 'rounds', unit),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/rounds', { params: { path: { cycle, unit } } })),
  });
}

export type Round = NonNullable<ReturnType<typeof useRounds>['data']>['rounds'][number];
