import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import { useAct } from '#web/app/use-act.ts';

/** How one can come in here: by the provider too, or as somebody of the example. */
export const waysQuery = queryOptions({ queryKey: keys.waysIn, queryFn: () => taken(api.GET('/session/ways')) });

export type Stage = paths['/evaluation/personas']['get']['responses'][200]['content']['application/json'];
export type Persona = Stage['personas'][number];

/** The roles of the example, and how far it is loaded. */
export const stageQuery = queryOptions({
  queryKey: keys.stage,
  queryFn: (): Promise<Stage> => taken(api.GET('/evaluation/personas')),
  // Not found: an office was made of it since the page was opened, and each that asks says itself what it does then.
  throwOnError: false,
});

export function useLoadExample() {
  const client = useQueryClient();
  return useAct(async () => {
    await taken(api.POST('/evaluation/example'));
    await client.invalidateQueries({ queryKey: stageQuery.queryKey });
  });
}
