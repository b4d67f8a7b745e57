import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Draft, type DraftChange, type DraftSaved, type DraftView, nothingRead } from '#web/app/draft/draft.ts';
import type { DraftEngine } from '#web/app/draft/engine.ts';
import { windowMemory } from '#web/app/draft/memory.ts';
import { hold, openEngine, release } from '#web/app/draft/open-engines.ts';
import { windowName } from '#web/app/draft/window-name.ts';
import { usePerson } from '#web/app/session.tsx';
import { untilSignedIn } from '#web/app/until-signed-in.ts';

/** Where a draft is read and saved. */
export interface DraftPlace {
  /** The name under which its changes are told. */
  readonly stream: string;
  /** Where it is saved, for the page that is being left. */
  readonly address: string;
  readonly read: () => Promise<Draft>;
  readonly save: (change: DraftChange) => Promise<DraftSaved>;
}

export interface OpenDraft {
  readonly engine: DraftEngine;
  readonly view: DraftView;
  /** False: the server has not been heard yet. */
  readonly loaded: boolean;
}

/** The draft on this screen: sends what is typed, hears what others type, keeps over a reload what is not saved. */
export function useDraft(place: DraftPlace, first?: Draft): OpenDraft {
  const { engine, loaded } = useDraftEngine(place, first);
  const view = useSyncExternalStore(engine.subscribe, engine.view);
  return { engine, view, loaded };
}

/** The same for a screen that is not drawn anew by every key: who shows a field hears of that field. */
export function useDraftEngine(place: DraftPlace, first?: Draft): Omit<OpenDraft, 'view'> {
  const { account } = usePerson();
  const client = useQueryClient();
  const queryKey = useMemo(() => [place.stream, 'draft'], [place.stream]);
  const [opened] = useState(() =>
    openEngine(`${place.stream} ${account.id}`, first ?? nothingRead, {
      async send(change) {
        const saved = await place.save(change);
        client.setQueryData(queryKey, saved.draft);
        return saved;
      },
      signedIn: untilSignedIn,
      windowName,
      after(millis, run) {
        const timer = window.setTimeout(run, millis);
        return () => window.clearTimeout(timer);
      },
      memory: windowMemory(place.stream, account.id),
    }),
  );
  const { engine } = opened;
  const { data } = useQuery({
    queryKey,
    queryFn: place.read,
    ...(first === undefined ? { staleTime: 0 } : { initialData: first }),
  });
  useEffect(() => {
    if (data !== undefined) engine.receive(data);
  }, [engine, data]);
  useEffect(() => {
    if (first !== undefined) engine.receive(first);
  }, [engine, first]);
  useEffect(() => {
    hold(opened);
    return () => release(opened);
  }, [opened]);
  useEffect(() => listen(engine, place.address), [engine, place.address]);
  return { engine, loaded: data !== undefined };
}

/** A browser lets 64 KB go along with a page that is left. */
const mostToGoAlong = 60_000;

/** What the page tells the engine: letters are being composed, the network is back, the page is being left. */
function listen(engine: DraftEngine, address: string): () => void {
  const composing = (): void => engine.hold(true);
  const composed = (): void => engine.hold(false);
  const online = (): void => engine.retryNow();
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') engine.retryNow();
  };
  const leave = (): void => {
    for (const change of engine.lastChanges()) sendLast(address, change);
  };
  const warn = (event: BeforeUnloadEvent): void => {
    const { unsaved, state } = engine.view();
    const stuck = state.kind === 'offline' || state.kind === 'failed' || state.kind === 'signedOut';
    const tooLong = JSON.stringify(engine.lastChanges()).length > mostToGoAlong;
    if (unsaved.size > 0 && (stuck || tooLong)) event.preventDefault();
  };
  const told: readonly (readonly [EventTarget, string, (event: BeforeUnloadEvent) => void])[] = [
    [document, 'compositionstart', composing],
    [document, 'compositionend', composed],
    [document, 'visibilitychange', hidden],
    [window, 'online', online],
    [window, 'pagehide', leave],
    [window, 'beforeunload', warn],
  ];
  for (const [target, name, tell] of told) target.addEventListener(name, tell);
  return () => {
    for (const [target, name, tell] of told) target.removeEventListener(name, tell);
    engine.hold(false);
  };
}

/** Goes on when the page is gone. It is kept in the memory as well: sent twice is the same. */
function sendLast(address: string, change: DraftChange): void {
  const headers = { 'content-type': 'application/json' };
  void fetch(address, { method: 'PATCH', keepalive: true, headers, body: JSON.stringify(change) }).catch(
    () => undefined,
  );
}
