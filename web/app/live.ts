import { hangsOnWhoActs, pauseBeforeAsking } from '#web/app/hangs-on-who-acts.ts';
import { keys } from '#web/app/query-keys.ts';
import { readAnew } from '#web/app/read-anew.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { RunsNext } from '#web/app/moving/moving.ts';
import { tellMoving } from '#web/app/moving/use-moving.ts';
import { watched } from '#web/app/watched.ts';

export type LiveState =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'live' }
  | { readonly kind: 'lost'; readonly since: Date; readonly nextTry: Date };

const live = watched<LiveState>({ kind: 'connecting' });
export const useLiveState = live.useNow;

/** What else a change of a stream makes stale: the lists that show it. */
const listsOf: Readonly<Record<string, readonly string[]>> = {
  cycle: ['cycles', 'overview', 'work', 'search'],
  conference: ['conferences', 'work', 'search'],
  task: ['tasks', 'overview', 'work', 'search'],
  organisation: ['organisation'],
  calendar: ['calendar'],
  template: ['templates'],
  index: ['outside-indices'],
  directive: ['directives', 'tasks'],
  models: ['models'],
  inspection: ['inspections', 'tasks', 'conferences'],
  awards: ['awards'],
};

const retryMillis = 5_000;
/** The server says every quarter of a minute that it is there: who has heard nothing for longer is not up to date. */
const silentMillis = 40_000;

let retryNow: () => void = () => undefined;
export function tryAgainNow(): void {
  retryNow();
}

/**
 * Keeps one `/live` open while somebody is signed in. Rule for query keys: the first part is the stream (`cycle/x`) or the list
 * (`cycles`, `tasks`, `work`…); a change of a stream makes stale what begins with it, and its lists.
 */
export function useLive(signedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!signedIn) return;
    let source: EventSource | null = null;
    let timer: number | undefined;
    let waiting = new Set<string>();
    let flush: number | undefined;
    let acting: number | undefined;
    let silence: number | undefined;

    const freshen = (streams: readonly string[]) => {
      for (const stream of streams) {
        waiting.add(stream);
        for (const list of listsOf[stream.split('/')[0] ?? ''] ?? []) waiting.add(list);
      }
      if (streams.some((stream) => stream.startsWith('organisation/'))) {
        acting ??= window.setTimeout(() => {
          acting = undefined;
          void readAnew(client, ({ queryKey }) => hangsOnWhoActs(String(queryKey[0])));
        }, pauseBeforeAsking(Math.random()));
      }
      flush ??= window.setTimeout(() => {
        const stale = waiting;
        waiting = new Set();
        flush = undefined;
        void readAnew(client, ({ queryKey }) => stale.has(String(queryKey[0])));
      }, 150);
    };
    const lose = () => {
      source?.close();
      window.clearTimeout(timer);
      window.clearTimeout(silence);
      const state = live.now();
      const since = state.kind === 'lost' ? state.since : new Date();
      live.become({ kind: 'lost', since, nextTry: new Date(Date.now() + retryMillis) });
      timer = window.setTimeout(connect, retryMillis);
    };
    const heard = () => {
      window.clearTimeout(silence);
      silence = window.setTimeout(lose, silentMillis);
      if (live.now().kind !== 'live') live.become({ kind: 'live' });
    };
    const connect = () => {
      window.clearTimeout(timer);
      window.clearTimeout(silence);
      source?.close();
      source = new EventSource('/live');
      source.addEventListener('open', heard);
      source.addEventListener('alive', heard);
      source.addEventListener('resync', () => {
        heard();
        void readAnew(client, ({ queryKey }) => queryKey[0] !== keys.session[0]);
      });
      source.addEventListener('moves', (event: MessageEvent<string>) => {
        tellMoving(JSON.parse(event.data) as RunsNext);
      });
      source.addEventListener('change', (event: MessageEvent<string>) => {
        heard();
        const { streams } = JSON.parse(event.data) as { streams: string[] };
        freshen(streams);
      });
      source.addEventListener('error', () => {
        lose();
        void client.invalidateQueries({ queryKey: keys.session });
      });
    };
    retryNow = connect;
    connect();
    // A cable that is pulled leaves the stream open for minutes; the browser knows at once.
    window.addEventListener('offline', lose);
    window.addEventListener('online', connect);
    return () => {
      window.removeEventListener('offline', lose);
      window.removeEventListener('online', connect);
      source?.close();
      window.clearTimeout(timer);
      window.clearTimeout(silence);
      window.clearTimeout(flush);
      window.clearTimeout(acting);
      live.become({ kind: 'connecting' });
    };
  }, [client, signedIn]);
}
