import { keys } from '#web/app/query-keys.ts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, isOutOfPosition, isSignedOut, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { closeLeftDrafts } from '#web/app/draft/open-engines.ts';

export type Session = paths['/session']['get']['responses'][200]['content']['application/json'];
export type Role = NonNullable<Session['position']>['role'];

async function readSession(): Promise<Session | null> {
  try {
    return await taken(api.GET('/session'));
  } catch (error) {
    if (isSignedOut(error) || isOutOfPosition(error)) return null;
    throw error;
  }
}

/** Who is signed in; null = nobody. */
export function useSession() {
  return useQuery({ queryKey: keys.session, queryFn: readSession, staleTime: 60_000 });
}

/** The sign-in page has nothing more to ask: the screens behind it are open. */
export function isBehindSignIn({ position, mustChangePassword, secondFactor }: Session): boolean {
  return position !== null && !mustChangePassword && (secondFactor === 'done' || secondFactor === 'notNeeded');
}

let lastSeen: Session | null = null;

/**
 * For screens behind the sign-in, where the shell has made sure that somebody is. A session that ends in the middle of a form
 * takes nothing away from it: the form stays whose it was until somebody signs in again.
 */
export function usePerson(): Session {
  const { data } = useSession();
  if (data) lastSeen = data;
  if (lastSeen === null) throw new Error('nobody is signed in');
  return data ?? lastSeen;
}

/** After signing in, out, or changing position: what was read belongs to somebody else. */
export function useForgetEverything(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    closeLeftDrafts();
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== keys.session[0] });
    await client.invalidateQueries({ queryKey: keys.session });
  };
}
