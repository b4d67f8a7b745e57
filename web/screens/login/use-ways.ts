import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';

/** How one can come in here: by the provider too, or as somebody of the example. */
export function useWays() {
  const { data } = useQuery({
    queryKey: keys.waysIn,
    queryFn: () => taken(api.GET('/session/ways')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data;
}
