import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

type Listed = paths['/recommendations']['get']['responses'][200]['content']['application/json'];
export type Recommendation = Listed['recommendations'][number];
export type Towards = NonNullable<Recommendation['towards']>;
export type Stance = Recommendation['answers'][number]['stance'];

/** What is asked of a conference's recommendations wherever they are shown. */
export type AskedThing = Pick<Recommendation, 'id' | 'to' | 'answered' | 'late' | 'answers'>;

export const onlyKinds = ['all', 'open', 'answered'] as const;
export type Only = (typeof onlyKinds)[number];

/** What is asked for, as the list and its file take it. */
export function asAsked(rehearsal: 'true' | 'false', q: string, only: Only, towards: Towards | null) {
  return {
    rehearsal,
    ...(q === '' ? {} : { q }),
    ...(only === 'all' ? {} : { only }),
    ...(towards === null ? {} : { towards }),
  };
}

export function useRecommendations(query: ReturnType<typeof asAsked>) {
  return useQuery({
    queryKey: keys.recommendations(query),
    queryFn: () => taken(api.GET('/recommendations', { params: { query } })),
  });
}
