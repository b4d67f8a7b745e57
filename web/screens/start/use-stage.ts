import { useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import { useAct } from '#web/app/use-act.ts';
import { useForgetEverything } from '#web/app/session.tsx';
import { type Persona, type Stage, stageQuery } from '#web/app/ways-in.ts';

export type Guide = NonNullable<Stage['guide']>;

const everySecond = 1_000;
/** Somebody plays in another window: what is done there is ticked off here. */
const everyFewSeconds = 5_000;

export function useStage() {
  return useQuery({
    ...stageQuery,
    refetchInterval: ({ state }) => (state.data?.example.status === 'loading' ? everySecond : everyFewSeconds),
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
