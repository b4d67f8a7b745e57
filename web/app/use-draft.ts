import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ProblemError, Unreachable } from '#web/api/client.ts';
import type { components } from '#web/api/schema.d.ts';
import { untilSignedIn } from '#web/app/sign-in-again.tsx';

export type Draft = components['schemas']['Draft'];
type Saved = components['schemas']['DraftSaved'];
export type Conflict = Saved['conflicts'][number];
export type Fields = Readonly<Record<string, unknown>>;

/** Where a draft is read and saved; `stream` is the name under which its changes are told. */
export interface DraftDoor {
  readonly stream: string;
  readonly read: () => Promise<Draft>;
  readonly save: (body: { base: number; tab: string; set: Record<string, unknown> }) => Promise<Saved>;
}

export interface OpenDraft {
  readonly loaded: boolean;
  /** False: nobody has begun it yet. */
  readonly begun: boolean;
  /** One value per JSON pointer; what has not been sent yet stands over what the server knows. */
  readonly fields: Fields;
  readonly set: (values: Fields) => void;
  readonly state: 'none' | 'saving' | 'saved' | 'unsaved';
  readonly saved: Draft['saved'];
  readonly conflicts: readonly Conflict[];
  /** `mine`: what was typed here is saved over it after all. */
  readonly settle: (conflict: Conflict, whose: 'mine' | 'theirs') => void;
  /** Resolves when nothing typed is left unsaved. */
  readonly flush: () => Promise<void>;
  readonly error: Error | null;
}

const pauseMillis = 700;
const retryMillis = 3_000;
const wait = (millis: number) => new Promise((resolve) => window.setTimeout(resolve, millis));
const empty: Fields = {};

/** Saves by itself a moment after typing, field by field with the revision seen; two windows and two people may write at once. */
export function useDraft(door: DraftDoor): OpenDraft {
  const client = useQueryClient();
  const tab = useMemo(() => crypto.randomUUID(), []);
  const key = useMemo(() => [door.stream, 'draft'], [door.stream]);
  const { data } = useQuery({ queryKey: key, queryFn: door.read, staleTime: 0 });
  const [unsent, setUnsent] = useState<Fields>(empty);
  const [failed, setFailed] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([]);
  // The loop below reads these between its awaits, when the values of a rendering are long gone.
  const waiting = useRef<{ set: Fields; base: number }>({ set: empty, base: 0 });
  const sending = useRef<Promise<void> | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const seen = useRef(0);
  const current = useRef(door);
  useEffect(() => {
    current.current = door;
    seen.current = data?.revision ?? 0;
  }, [door, data]);

  const sendAll = useCallback(async (): Promise<void> => {
    while (Object.keys(waiting.current.set).length > 0) {
      const { set, base } = waiting.current;
      try {
        const answer = await current.current.save({ base, tab, set: { ...set } });
        const left = Object.entries(waiting.current.set).filter(([pointer, value]) => set[pointer] !== value);
        seen.current = answer.draft.revision;
        waiting.current = { set: Object.fromEntries(left), base: seen.current };
        client.setQueryData(key, answer.draft);
        setUnsent(waiting.current.set);
        setFailed(false);
        setError(null);
        if (answer.conflicts.length > 0) {
          const again = answer.conflicts.map(({ pointer }) => pointer);
          setConflicts((before) => [...before.filter(({ pointer }) => !again.includes(pointer)), ...answer.conflicts]);
        }
      } catch (cause) {
        setFailed(true);
        if (cause instanceof ProblemError && cause.status === 401) await untilSignedIn();
        else if (cause instanceof Unreachable || (cause instanceof ProblemError && cause.status >= 500))
          await wait(retryMillis);
        else {
          setError(cause instanceof Error ? cause : new Error(String(cause)));
          return;
        }
      }
    }
  }, [client, key, tab]);

  const flush = useCallback((): Promise<void> => {
    window.clearTimeout(timer.current);
    sending.current ??= sendAll().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [sendAll]);

  const set = useCallback(
    (values: Fields): void => {
      const nothingWaits = Object.keys(waiting.current.set).length === 0;
      waiting.current = {
        set: { ...waiting.current.set, ...values },
        base: nothingWaits ? seen.current : waiting.current.base,
      };
      setUnsent(waiting.current.set);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void flush(), pauseMillis);
    },
    [flush],
  );

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (Object.keys(waiting.current.set).length === 0) return;
      void flush();
      event.preventDefault();
    };
    const hidden = (): void => void flush();
    window.addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
      void flush();
    };
  }, [flush]);

  const fields = useMemo(() => {
    const all: Record<string, unknown> = { ...data?.doc, ...unsent };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  }, [data, unsent]);

  const settle = useCallback(
    (conflict: Conflict, whose: 'mine' | 'theirs'): void => {
      setConflicts((before) => before.filter(({ pointer }) => pointer !== conflict.pointer));
      if (whose === 'mine') set({ [conflict.pointer]: conflict.refused ?? null });
    },
    [set],
  );

  const typing = Object.keys(unsent).length > 0;
  return {
    loaded: data !== undefined,
    begun: typing || (data?.revision ?? 0) > 0,
    fields,
    set,
    state: typing ? (failed ? 'unsaved' : 'saving') : (data?.saved ?? null) === null ? 'none' : 'saved',
    saved: data?.saved ?? null,
    conflicts,
    settle,
    flush,
    error,
  };
}
