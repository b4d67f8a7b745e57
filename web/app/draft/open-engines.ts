import { type DraftDoor, DraftEngine } from '#web/app/draft/engine.ts';
import type { Draft } from '#web/app/draft/draft.ts';

/** A draft that is open in this window: one engine, however many screens show it one after another. */
export interface Opened {
  readonly key: string;
  readonly engine: DraftEngine;
  holders: number;
}

const opened = new Map<string, Opened>();

/** `door.signedIn` is asked only while a screen shows the draft: nobody is called back to a form that is left. */
export function openEngine(key: string, first: Draft, door: DraftDoor): Opened {
  const before = opened.get(key);
  if (before !== undefined) return before;
  const signedIn = async (): Promise<void> => {
    if (made.holders > 0) await door.signedIn();
    else discard(made);
  };
  const made: Opened = { key, holders: 0, engine: new DraftEngine(first, { ...door, signedIn }) };
  opened.set(key, made);
  return made;
}

export function hold(one: Opened): void {
  one.holders += 1;
  opened.set(one.key, one);
}

/** Another screen: what is left is sent from there on, too. */
export function release(one: Opened): void {
  one.holders -= 1;
  void one.engine.saved().then(() => {
    if (one.holders === 0) opened.delete(one.key);
  });
}

/** Whatever is not saved goes out now, without waiting for a pause of the typing. */
export function sendOpenDrafts(): void {
  for (const { engine } of opened.values()) engine.retryNow();
}

/** Somebody else is signed in, or nobody: nothing of the person before goes out under another name. */
export function closeLeftDrafts(): void {
  for (const one of opened.values()) if (one.holders === 0) discard(one);
}

function discard(one: Opened): void {
  one.engine.close();
  opened.delete(one.key);
}
