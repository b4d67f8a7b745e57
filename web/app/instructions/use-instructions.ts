import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';

type Body = NonNullable<paths['/instructions']['post']['requestBody']>['content']['application/json'];

/** What a note is written on, as the api names it. */
export type NotedPlace = Body['place'];
export type Instruction =
  paths['/instructions']['get']['responses'][200]['content']['application/json']['instructions'][number];

/** Leaders' notes on one thing, the newest first. */
export function useInstructions(place: NotedPlace) {
  const { kind: _, ...query } = place;
  return useQuery({
    queryKey: keys.tasks('instructions', query),
    queryFn: () => taken(api.GET('/instructions', { params: { query } })),
  });
}

/** Who of the committee's own office may be named; asked for when the own office is chosen. */
export function useInstructionPeople(committee: string | null) {
  return useQuery({
    queryKey: keys.organisation('committees', 'people', committee ?? ''),
    queryFn: () => taken(api.GET('/instructions/people', { params: { query: { committee: committee ?? '' } } })),
    enabled: committee !== null,
  });
}
