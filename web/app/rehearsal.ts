import { useLocation } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { usePerson } from '#web/app/session.tsx';
import { telling } from '#web/app/watched.ts';

const choices = telling();

/** Each account's own choice, as long as the window is open: the next person, and the next day, begin with the real work. */
function keyOf(account: string): string {
  return `hoi-nghi.rehearsal.${account}`;
}

let account: string | null = null;

function chosen(): string | null {
  return account === null ? null : sessionStorage.getItem(keyOf(account));
}

/** Lists show either real cycles or rehearsals, never both. Real ones come first wherever there is one. */
export function useRehearsal(): boolean {
  const person = usePerson();
  account = person.account.id;
  const choice = useSyncExternalStore(choices.watch, chosen);
  return choice === null ? person.onlyRehearsals : choice === 'true';
}

/** What outsiders publish, and papers that others issue, are no pages of a rehearsal, whichever lists one looks at. */
const ofRealTime = ['/chi-so-ngoai', '/van-ban-giao-viec', '/mo-hinh', '/kiem-tra', '/thi-dua'];

/** Whether the page that is open shows rehearsals, and says so in the bar and on its print. */
export function useRehearsalPage(): boolean {
  const { pathname } = useLocation();
  return useRehearsal() && !ofRealTime.some((page) => pathname === page || pathname.startsWith(`${page}/`));
}

/** For `?rehearsal=`, which is text. */
export function useRehearsalFlag(): 'true' | 'false' {
  return useRehearsal() ? 'true' : 'false';
}

export function showRehearsals(on: boolean): void {
  if (account === null || chosen() === String(on)) return;
  sessionStorage.setItem(keyOf(account), String(on));
  choices.tell();
}
