import { useQueries, useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

export type LeftOpenLines = paths['/cycles/{cycle}/left-open']['get']['responses'][200]['content']['application/json'];

export const leftOpenQuery = (cycle: string) => ({
  queryKey: keys.cycle(cycle, 'left-open'),
  queryFn: () => taken(api.GET('/cycles/{cycle}/left-open', { params: { path: { cycle } } })),
});

/** What earlier conclusions left open for the cycle, as its call names it. Undefined: not known yet. */
export function useLeftOpen(cycle: string): LeftOpenLines | undefined {
  return useQuery(leftOpenQuery(cycle)).data;
}

/** Of several cycles, those that are known already. */
export function useAllLeftOpen(cycles: readonly string[]): readonly LeftOpenLines[] {
  return useQueries({ queries: cycles.map(leftOpenQuery) }).flatMap(({ data }) => data ?? []);
}
