import { keys } from '#web/app/query-keys.ts';
import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';

/** Which rights a role can hold: the api's to say. */
export function useRightsOfRoles(enabled: boolean) {
  const { data } = useQuery({
    queryKey: keys.admin('roles'),
    queryFn: () => taken(api.GET('/accounts/roles')),
    staleTime: Number.POSITIVE_INFINITY,
    enabled,
  });
  return data;
}
