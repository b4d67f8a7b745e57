import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { api } from '#web/api/client.ts';
import { sendOpenDrafts } from '#web/app/draft/open-engines.ts';
import { heard, type Moving, type RunsNext, told } from '#web/app/moving/moving.ts';
import { keys } from '#web/app/query-keys.ts';

let state: Moving = { kind: 'none' };
const watchers = new Set<() => void>();

function become(next: Moving): void {
  if (next === state) return;
  state = next;
  for (const tell of watchers) tell();
}

/** It is about to start anew: what is typed in this window is sent while somebody still takes it. */
export function tellMoving(to: RunsNext): void {
  sendOpenDrafts();
  become(told(state, to));
}

export function forgetMoving(): void {
  become({ kind: 'none' });
}

export function useMoving(): Moving {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => state,
  );
}

const askMillis = 1_000;
/** It was said and did not come: nothing was written, nothing stops. */
const mostAsks = 90;

/** Asks at this window's own address until what runs there is known; then who is signed in is asked anew. */
export function useWaitForMove(): void {
  const client = useQueryClient();
  const waiting = useMoving().kind === 'starting';
  useEffect(() => {
    if (!waiting) return;
    let asks = 0;
    const look = async (): Promise<void> => {
      asks += 1;
      const answer = await api.GET('/session/ways').catch(() => null);
      become(heard(state, answer?.data ?? null, window.location.origin));
      if (state.kind === 'starting' && !state.down && asks >= mostAsks) forgetMoving();
      if (state.kind !== 'starting') await client.invalidateQueries({ queryKey: keys.session });
    };
    const timer = window.setInterval(() => void look(), askMillis);
    return () => {
      window.clearInterval(timer);
    };
  }, [waiting, client]);
}
