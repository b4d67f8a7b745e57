import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

type Listed = paths['/shortcomings']['get']['responses'][200]['content']['application/json'];
export type Shortcoming = Listed['shortcomings'][number];

export const onlyKinds = ['all', 'recurring', 'proposed'] as const;
export type Only = (typeof onlyKinds)[number];

/** What is asked for, as the list and its file take it. */
export function asAsked(rehearsal: 'true' | 'false', q: string, only: Only) {
  return { rehearsal, ...(q === '' ? {} : { q }), ...(only === 'all' ? {} : { only }) };
}

export function useShortcomings(query: ReturnType<typeof asAsked>) {
  return useQuery({
    queryKey: keys.shortcomings(query),
    queryFn: () => taken(api.GET('/shortcomings', { params: { query } })),
  });
}
