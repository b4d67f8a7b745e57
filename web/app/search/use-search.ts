import { keys } from '#web/app/query-keys.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';

type SearchAnswer = paths['/search']['get']['responses'][200]['content']['application/json'];
export type FoundGroup = SearchAnswer['groups'][number];
export type Found = FoundGroup['results'][number];

export function useFound(text: string) {
  return useQuery({
    queryKey: keys.search(text),
    enabled: text !== '',
    queryFn: () => taken(api.GET('/search', { params: { query: { q: text, limit: 6 } } })),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
