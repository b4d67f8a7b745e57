import { useEffect, useRef, useState } from 'react';
import { type Answered, Stopped, type Sending, upload } from '#web/app/files/upload.ts';
import { asError } from '#web/kit/as-error.ts';
import { freshId } from '#web/kit/fresh-id.ts';

/** A file on its way, one that did not arrive, or one that was there already. */
export interface OnItsWay {
  readonly key: string;
  readonly name: string;
  readonly share: number;
  readonly error: Error | null;
  /** Under which name the same bytes are there. */
  readonly already: string | null;
  /** Under which name it is kept, its own being too long. */
  readonly shortened: string | null;
  /** Under which name it is kept, its own having the ending of another type. */
  readonly renamed: string | null;
}

interface Wishes<A, W> {
  /** Where it goes; `wish` is what was said of it when it was added. */
  readonly address: (name: string, wish: W) => string;
  readonly onArrived: (answer: A) => void;
}

/** Files go one after the other: of a slow line each gets the whole. */
export function useUploads<A extends Answered, W>({ address, onArrived }: Wishes<A, W>) {
  const [all, setAll] = useState<readonly OnItsWay[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const going = useRef(new Map<string, Sending<A>>());
  // A screen that is left stops what it was sending: nobody would see what became of it.
  useEffect(() => () => going.current.forEach((sending) => sending.stop()), []);
  const sends = all.some((one) => one.error === null && keptAs(one) === null);
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

  async function send(key: string, file: File, wish: W): Promise<void> {
    if (stopped.current.has(key)) return;
    const sending = upload<A>(address(file.name.normalize('NFC').slice(-300), wish), file, (share) =>
      change(key, { share }),
    );
    going.current.set(key, sending);
    try {
      const answer = await sending.done;
      onArrived(answer);
      if (answer.already) change(key, { already: answer.file.name });
      else if (isShortened(file.name, answer.file.name)) change(key, { shortened: answer.file.name });
      else if (isRenamed(file.name, answer.file.name)) change(key, { renamed: answer.file.name });
      else drop(key);
    } catch (error) {
      if (error instanceof Stopped) drop(key);
      else change(key, { error: asError(error) });
    } finally {
      going.current.delete(key);
    }
  }

  return {
    all,
    sends,
    add(file: File, wish: W): void {
      const key = freshId();
      setAll((before) => [...before, { ...begun, key, name: file.name }]);
      line.current = line.current.then(() => send(key, file, wish));
    },
    refuse: (name: string, error: Error): void =>
      setAll((before) => [...before, { ...begun, key: freshId(), name, error }]),
    stop(key: string): void {
      stopped.current.add(key);
      going.current.get(key)?.stop();
      drop(key);
    },
  };
}

const begun = { share: 0, error: null, already: null, shortened: null, renamed: null } as const;

/** It has arrived, and is kept otherwise than its name said; null: as it was, or not yet. */
export function keptAs({
  already,
  shortened,
  renamed,
}: Pick<OnItsWay, 'already' | 'shortened' | 'renamed'>): string | null {
  return already ?? shortened ?? renamed;
}

/** A picture that is called .pdf stays a picture: the api gives it the ending of what it is. */
export function isRenamed(own: string, kept: string): boolean {
  const ending = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return ending(own) !== ending(kept);
}

/** The api cuts a long name in the middle, and marks where. */
function isShortened(own: string, kept: string): boolean {
  return kept.includes('…') && !own.includes('…');
}
