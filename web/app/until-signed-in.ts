import { watched } from '#web/app/watched.ts';

interface Waiting {
  readonly all: readonly (() => void)[];
  /** Whoever is asked may look at the screen first. */
  readonly putOff: boolean;
}

const waiting = watched<Waiting>({ all: [], putOff: false });

/** Resolves when the person has signed in again: what was being sent goes out then, with nothing typed lost. */
export function untilSignedIn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.become({ all: [...waiting.now().all, resolve], putOff: false });
  });
}

export function letGo(): void {
  const { all, putOff } = waiting.now();
  for (const resolve of all) resolve();
  waiting.become({ all: [], putOff });
}

export function putOffSigningIn(): void {
  waiting.become({ ...waiting.now(), putOff: true });
}

/** Whether somebody waits for it, and whether it is put off. */
export function useWaiting(): 'no' | 'yes' | 'putOff' {
  const { all, putOff } = waiting.useNow();
  return all.length === 0 ? 'no' : putOff ? 'putOff' : 'yes';
}
