import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';

/** What waits for the person: asked once for the count in the band and for the screen that lists it. */
export function useWork() {
  return useQuery({ queryKey: keys.work, queryFn: () => taken(api.GET('/work')) });
}
