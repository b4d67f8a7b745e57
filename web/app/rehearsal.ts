import { useSyncExternalStore } from 'react';
import { useSession } from '#web/app/session.tsx';

const remembered = 'hoi-nghi.rehearsal';
const watchers = new Set<() => void>();

function chosen(): string | null {
  return sessionStorage.getItem(remembered);
}

/** Lists show either real cycles or rehearsals, never both. An evaluation has nothing real: there rehearsals come first. */
export function useRehearsal(): boolean {
  const { data } = useSession();
  const choice = useSyncExternalStore((tell) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  }, chosen);
  return choice === null ? data?.mode === 'evaluation' : choice === 'true';
}

/** For `?rehearsal=`, which is text. */
export function useRehearsalFlag(): 'true' | 'false' {
  return useRehearsal() ? 'true' : 'false';
}

export function showRehearsals(on: boolean): void {
  sessionStorage.setItem(remembered, String(on));
  for (const tell of watchers) tell();
}
