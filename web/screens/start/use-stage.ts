import { keys } from '#web/app/query-keys.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { useAct } from '#web/app/use-act.ts';
import { useForgetEverything } from '#web/app/session.tsx';

export type Stage = paths['/evaluation/personas']['get']['responses'][200]['content']['application/json'];
export type Persona = Stage['personas'][number];
export type Guide = NonNullable<Stage['guide']>;

const everySecond = 1_000;
/** Somebody plays in another window: what is done there is ticked off here. */
const everyFewSeconds = 5_000;

export function useStage() {
  return useQuery({
    queryKey: keys.stage,
    queryFn: (): Promise<Stage> => taken(api.GET('/evaluation/personas')),
    refetchInterval: ({ state }) => (state.data?.example.status === 'loading' ? everySecond : everyFewSeconds),
  });
}

export function useLoading() {
  const client = useQueryClient();
  return useAct(async () => {
    await taken(api.POST('/evaluation/example'));
    await client.invalidateQueries({ queryKey: keys.stage });
  });
}

export interface Part {
  readonly persona: Persona['persona'];
  readonly address: string;
}

/** Becomes that person, then opens the place. A whole new page: nothing of the person before may be left in it. */
export function usePlaying() {
  const forget = useForgetEverything();
  return useAct(async ({ persona, address }: Part) => {
    await taken(api.POST('/evaluation/session', { body: { persona } }));
    await forget();
    window.location.assign(address);
  });
}
