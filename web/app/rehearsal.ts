import { useSyncExternalStore } from 'react';
import { useSession } from '#web/app/session.tsx';

const watchers = new Set<() => void>();

/** Each account's own choice, as long as the window is open: the next person, and the next day, begin with the real work. */
function keyOf(account: string): string {
  return `hoi-nghi.rehearsal.${account}`;
}

let account: string | null = null;
/** As it was said last: a session that ended changes no list. */
let onlyRehearsals = false;

function chosen(): string | null {
  return account === null ? null : sessionStorage.getItem(keyOf(account));
}

/** Lists show either real cycles or rehearsals, never both. Real ones come first wherever there is one. */
export function useRehearsal(): boolean {
  const { data } = useSession();
  account = data?.account.id ?? account;
  const choice = useSyncExternalStore((tell) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }, chosen);
  if (data) onlyRehearsals = data.onlyRehearsals;
  return choice === null ? onlyRehearsals : choice === 'true';
}

/** For `?rehearsal=`, which is text. */
export function useRehearsalFlag(): 'true' | 'false' {
  return useRehearsal() ? 'true' : 'false';
}

export function showRehearsals(on: boolean): void {
  if (account === null || chosen() === String(on)) return;
  sessionStorage.setItem(keyOf(account), String(on));
  for (const tell of watchers) tell();
}
