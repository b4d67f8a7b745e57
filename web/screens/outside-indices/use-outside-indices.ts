import { useQuery } from '@tanstack/react-query';
import type { paths } from '#web/api/schema.d.ts';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';

type Listed = paths['/outside-indices']['get']['responses'][200]['content']['application/json'];
export type OutsideIndex = Listed['indices'][number];
export type IndexHost = Listed['hosts'][number];

export function useOutsideIndices() {
  return useQuery({ queryKey: keys.outsideIndices, queryFn: () => taken(api.GET('/outside-indices')) });
}
