import { useEffect, useRef, useState } from 'react';
import { Stopped, type Sending, upload } from '#web/app/files/upload.ts';
import type { FileKind } from '#web/app/files/use-files.ts';
import { freshId } from '#web/kit/fresh-id.ts';
import type { ReportPath } from '#web/screens/report-entry/model.ts';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';

/** A file on its way, or one that did not arrive. */
export interface OnItsWay {
  readonly key: string;
  readonly name: string;
  readonly share: number;
  readonly error: Error | null;
}

/** Files go one after the other: of a slow line each gets the whole. */
export function useUploads({ cycle, unit }: ReportPath, draft: OpenReport | null) {
  const [all, setAll] = useState<readonly OnItsWay[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const going = useRef(new Map<string, Sending>());
  // A screen that is left stops what it was sending: nobody would see what became of it.
  useEffect(() => () => going.current.forEach((sending) => sending.stop()), []);
  const sends = all.some(({ error }) => error === null);
  // Unlike what is typed, what is half sent is nowhere after a reload: the browser asks first.
  useEffect(() => {
    if (!sends) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sends]);
  const drop = (key: string): void => setAll((before) => before.filter((one) => one.key !== key));
  const change = (key: string, more: Partial<OnItsWay>): void =>
    setAll((before) => before.map((one) => (one.key === key ? { ...one, ...more } : one)));
  const stopped = useRef(new Set<string>());

  async function send(key: string, file: File, kind: FileKind): Promise<void> {
    if (stopped.current.has(key)) return;
    const query = new URLSearchParams({ name: file.name.normalize('NFC').slice(-300), kind }).toString();
    const address = `/drafts/report/${encodeURIComponent(cycle)}/${encodeURIComponent(unit)}/files?${query}`;
    const sending = upload(address, file, (share) => change(key, { share }));
    going.current.set(key, sending);
    try {
      const { draft: fresh } = await sending.done;
      draft?.sync.receive(fresh);
      drop(key);
    } catch (error) {
      if (error instanceof Stopped) drop(key);
      else change(key, { error: error instanceof Error ? error : new Error(String(error)) });
    } finally {
      going.current.delete(key);
    }
  }

  return {
    all,
    add(file: File, kind: FileKind): void {
      const key = freshId();
      setAll((before) => [...before, { key, name: file.name, share: 0, error: null }]);
      line.current = line.current.then(() => send(key, file, kind));
    },
    refuse: (name: string, error: Error): void =>
      setAll((before) => [...before, { key: freshId(), name, share: 0, error }]),
    stop(key: string): void {
      stopped.current.add(key);
      going.current.get(key)?.stop();
      drop(key);
    },
  };
}
