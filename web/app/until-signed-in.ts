import { useSyncExternalStore } from 'react';

let waiting: (() => void)[] = [];
/** Whoever is asked may look at the screen first. */
let putOff = false;
const watchers = new Set<() => void>();

function tellAll(): void {
  for (const tell of watchers) tell();
}

/** Resolves when the person has signed in again: what was being sent goes out then, with nothing typed lost. */
export function untilSignedIn(): Promise<void> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    putOff = false;
    tellAll();
  });
}

export function letGo(): void {
  const all = waiting;
  waiting = [];
  for (const resolve of all) resolve();
  tellAll();
}

export function putOffSigningIn(): void {
  putOff = true;
  tellAll();
}

/** Whether somebody waits for it, and whether it is put off. */
export function useWaiting(): 'no' | 'yes' | 'putOff' {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => (waiting.length === 0 ? 'no' : putOff ? 'putOff' : 'yes'),
  );
}
