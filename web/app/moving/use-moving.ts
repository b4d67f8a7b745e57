import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api } from '#web/api/client.ts';
import { sendOpenDrafts } from '#web/app/draft/open-engines.ts';
import { heard, type Moving, type RunsNext, told } from '#web/app/moving/moving.ts';
import { keys } from '#web/app/query-keys.ts';
import { watched } from '#web/app/watched.ts';

const moving = watched<Moving>({ kind: 'none' });
export const useMoving = moving.useNow;

/** It is about to start anew: what is typed in this window is sent while somebody still takes it. */
export function tellMoving(to: RunsNext): void {
  sendOpenDrafts();
  moving.become(told(moving.now(), to));
}

export function forgetMoving(): void {
  moving.become({ kind: 'none' });
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
      const runs = answer?.data ?? null;
      moving.become(heard(moving.now(), runs, window.location.origin));
      if (runs !== null && asks >= mostAsks && moving.now().kind === 'starting') forgetMoving();
      if (moving.now().kind !== 'starting') await client.invalidateQueries({ queryKey: keys.session });
    };
    const timer = window.setInterval(() => void look(), askMillis);
    return () => {
      window.clearInterval(timer);
    };
  }, [waiting, client]);
}
