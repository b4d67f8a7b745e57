import { freshId } from '#web/kit/fresh-id.ts';

const remembered = 'hoi-nghi.window';
/** A reload's old page lets go of its name a moment after the new one has asked for it. */
const patienceMillis = 1_000;

interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** True: the name is this window's for as long as it is open. False: another window that is open bears it. */
export type Claim = (name: string) => Promise<boolean>;

/**
 * The name under which a window saves drafts; the server takes whatever the same window sends. It outlives a reload, so it
 * stands in the session storage, and that is copied when a window is duplicated: the copy takes a name of its own.
 */
export async function nameOfWindow(store: Store, claim: Claim, fresh: () => string): Promise<string> {
  const before = store.getItem(remembered);
  if (before !== null && (await claim(before))) return before;
  const name = fresh();
  store.setItem(remembered, name);
  await claim(name);
  return name;
}

/** A lock is let go by the browser itself, however the window ends. */
const claimByLock: Claim = (name) =>
  new Promise((resolve) => {
    const held = (): Promise<never> => {
      resolve(true);
      return new Promise(() => undefined);
    };
    const signal = AbortSignal.timeout(patienceMillis);
    navigator.locks.request(`hoi-nghi.window.${name}`, { signal }, held).catch(() => resolve(false));
  });

const answerMillis = 300;

/** Over plain http browsers have no locks: windows ask each other whose name it is, and silence means nobody's. */
const claimByAsking: Claim = (name) =>
  new Promise((resolve) => {
    const windows = new BroadcastChannel(`hoi-nghi.window.${name}`);
    const timer = setTimeout(() => {
      windows.onmessage = () => windows.postMessage('mine');
      resolve(true);
    }, answerMillis);
    windows.onmessage = ({ data }) => {
      if (data !== 'mine') return;
      clearTimeout(timer);
      windows.close();
      resolve(false);
    };
    windows.postMessage('whose');
  });

let name: Promise<string> | undefined;

export function windowName(): Promise<string> {
  name ??= nameOfWindow(sessionStorage, 'locks' in navigator ? claimByLock : claimByAsking, freshId);
  return name;
}
