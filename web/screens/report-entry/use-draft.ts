import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api, taken } from '#web/api/client.ts';
import { usePerson } from '#web/app/session.tsx';
import { untilSignedIn } from '#web/app/sign-in-again.tsx';
import { DraftSync, type DraftView, type Memory } from '#web/screens/report-entry/draft-sync.ts';
import type { Draft, ReportPath } from '#web/screens/report-entry/model.ts';

export interface OpenDraft {
  readonly sync: DraftSync;
  readonly view: DraftView;
}

/** The draft on this screen: sends what is typed, hears what others type, keeps over a reload what is not saved. */
export function useDraft(path: ReportPath, onBehalf: boolean, first: Draft): OpenDraft {
  const { account } = usePerson();
  const name = `draft/report/${path.cycle}/${path.unit}${onBehalf ? '/on-behalf' : ''}`;
  const [sync] = useState(
    () =>
      new DraftSync(first, {
        send: (body) => taken(api.PATCH('/drafts/report/{cycle}/{unit}', { params: { path }, body })),
        signedIn: untilSignedIn,
        memory: windowMemory(name, account.id),
      }),
  );
  const { data } = useQuery({
    queryKey: [name],
    queryFn: () => taken(api.GET('/drafts/report/{cycle}/{unit}', { params: { path } })),
    initialData: first,
  });
  useEffect(() => {
    sync.receive(data);
  }, [sync, data]);
  useEffect(() => {
    sync.receive(first);
  }, [sync, first]);
  useEffect(() => {
    const leave = (): void => {
      const change = sync.lastChange();
      if (change === null) return;
      const url = `/drafts/report/${encodeURIComponent(path.cycle)}/${encodeURIComponent(path.unit)}`;
      const headers = { 'content-type': 'application/json' };
      void fetch(url, { method: 'PATCH', keepalive: true, headers, body: JSON.stringify(change) }).catch(
        () => undefined,
      );
    };
    const warn = (event: BeforeUnloadEvent): void => {
      const { kind } = sync.view().state;
      if (sync.view().unsaved.size > 0 && (kind === 'offline' || kind === 'failed' || kind === 'signedOut'))
        event.preventDefault();
    };
    const online = (): void => {
      sync.retryNow();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', online);
      // Another screen of the console: what is left is sent from there on, too.
      leave();
    };
  }, [sync, path.cycle, path.unit]);
  const view = useSyncExternalStore(sync.subscribe, sync.view);
  return { sync, view };
}

/** Of the window, and of the person: whoever signs in next at this desk does not go on with it. */
function windowMemory(name: string, account: string): Memory {
  const key = `hoi-nghi.${name}.${account}`;
  return {
    read: () => sessionStorage.getItem(key),
    write(text) {
      if (text === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    },
  };
}
