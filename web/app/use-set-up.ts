import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

export type SetUpProgress = paths['/setup/progress']['get']['responses'][200]['content']['application/json'];
export type SetUpStep = SetUpProgress['steps'][number]['step'];

/** How far the installation is set up: for administrators alone. Asked anew whenever its page is opened. */
export function useSetUp(asks: boolean) {
  return useQuery({
    queryKey: keys.admin('setup'),
    queryFn: () => taken(api.GET('/setup/progress')),
    enabled: asks,
    refetchOnMount: 'always',
  });
}

export function missingSteps({ steps }: SetUpProgress): number {
  return steps.filter(({ done }) => !done).length;
}
