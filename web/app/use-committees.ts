import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

export type Committee =
  paths['/committees']['get']['responses'][200]['content']['application/json']['committees'][number];

const all = {
  queryKey: keys.organisation('committees', 'all'),
  queryFn: () => taken(api.GET('/committees')),
};

export function useCommittees() {
  return useQuery(all);
}

/** Those of the hosts somebody works for. */
export function useCommitteesOf(hosts: readonly string[]) {
  return useQuery({ ...all, select: ({ committees }) => committees.filter(({ host }) => hosts.includes(host)) });
}

/** … and the review it calls for next. */
export function useCommittee(committee: string) {
  return useQuery({
    queryKey: keys.organisation('committees', 'one', committee),
    queryFn: () => taken(api.GET('/committees/{committee}', { params: { path: { committee } } })),
  });
}
