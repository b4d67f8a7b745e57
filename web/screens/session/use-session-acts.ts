import { api } from '#web/api/client.ts';
import { useCommand } from '#web/app/use-command.tsx';
import type { Conference } from '#web/screens/conference/model.ts';

type Item = { readonly number: number; readonly title: string } | null;

/** Which item is dealt with from now, or from an hour that has passed; the screen shows it itself. */
export function useRunAgenda({ conference }: Conference, onDone: () => void) {
  return useCommand(
    ({ item, hour }: { readonly item: Item; readonly hour: string | null }, key) =>
      api.POST('/conferences/{conference}/agenda/run', {
        params: { path: { conference }, header: key },
        body: { item: item === null ? null : { number: item.number, title: item.title }, hour },
      }),
    { said: null, onDone },
  );
}

/** A question that is put; with counts, how many hands were counted for it. */
export function useRecordVote({ conference }: Conference, onDone: () => void) {
  return useCommand(
    (vote: Asked, key) =>
      api.POST('/conferences/{conference}/votes', { params: { path: { conference }, header: key }, body: vote }),
    { said: null, onDone },
  );
}

interface Asked {
  readonly id: string;
  readonly question: string;
  readonly counts: { readonly inFavour: number; readonly against: number; readonly abstained: number } | null;
}

/** Who speaks from now on; null: nobody. */
export function useGiveFloor({ conference }: Pick<Conference, 'conference'>) {
  return useCommand(
    (speech: string | null, key) =>
      api.POST('/conferences/{conference}/floor', { params: { path: { conference }, header: key }, body: { speech } }),
    { said: null },
  );
}
