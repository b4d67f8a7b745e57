import { useQuery } from '@tanstack/react-query';
import type { paths } from '#web/api/schema.d.ts';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';

type Listed = paths['/outside-indices']['get']['responses'][200]['content']['application/json'];
export type OutsideIndex = Listed['indices'][number];
export type IndexHost = Listed['hosts'][number];

/** Whose index of that year may be entered: before the year is known, the host's own. */
export function useAreas(host: IndexHost | undefined, year: number | null): readonly { unit: string; name: string }[] {
  const { data } = useQuery({
    queryKey: [...keys.outsideIndices, 'areas', year],
    queryFn: () => taken(api.GET('/outside-indices', { params: { query: { areasIn: year ?? 0 } } })),
    enabled: year !== null,
  });
  if (host === undefined) return [];
  return data?.hosts.find(({ unit }) => unit === host.unit)?.areas ?? [host];
}

export function useOutsideIndices() {
  return useQuery({ queryKey: keys.outsideIndices, queryFn: () => taken(api.GET('/outside-indices')) });
}
