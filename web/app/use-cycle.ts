import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

export type Cycle = paths['/cycles/{cycle}']['get']['responses'][200]['content']['application/json'];

/** As addresses name it, of the stream that a plan keeps. */
export const cycleOf = (stream: string): string => stream.replace(/^cycle\//, '');

/** For whoever asks of several, or on demand. */
export const cycleQuery = (cycle: string) => ({
  queryKey: keys.cycle(cycle, 'whole'),
  queryFn: () => taken(api.GET('/cycles/{cycle}', { params: { path: { cycle } } })),
});

/** One cycle with its plan, as its screens read it. */
export function useCycle(cycle: string) {
  return useQuery(cycleQuery(cycle));
}
