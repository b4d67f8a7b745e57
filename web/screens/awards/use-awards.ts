import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

export type AwardRounds = paths['/award-rounds']['get']['responses'][200]['content']['application/json'];
export type AwardRound = paths['/award-rounds/{round}']['get']['responses'][200]['content']['application/json'];
export type AwardKind = AwardRound['kinds'][number];
export type Criterion = AwardRound['criteria'][number];
export type Nomination = AwardRound['nominations'][number];

export function useAwardRounds() {
  return useQuery({ queryKey: keys.awards('rounds'), queryFn: () => taken(api.GET('/award-rounds')) });
}

export function useAwardRound(round: string) {
  return useQuery({
    queryKey: keys.of(`awards/${round}`, 'whole'),
    queryFn: () => taken(api.GET('/award-rounds/{round}', { params: { path: { round } } })),
  });
}
