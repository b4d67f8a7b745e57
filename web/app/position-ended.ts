import { notifications } from '@mantine/notifications';
import { type QueryClient, useQuery } from '@tanstack/react-query';
import { api, isOutOfPosition, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { useSession } from '#web/app/session.tsx';

let asking: Promise<void> | null = null;

/** The position was taken away under the open screen: it says so, and shows what is there for another that the person holds. */
export function goOnInAnother(client: QueryClient, sentence: string): Promise<void> {
  asking ??= goOn(client, sentence).finally(() => {
    asking = null;
  });
  return asking;
}

async function goOn(client: QueryClient, sentence: string): Promise<void> {
  await client.invalidateQueries({ queryKey: keys.session }, { cancelRefetch: false });
  // Nobody is in any more: the frame says why.
  if (client.getQueryData(keys.session) === null) return;
  notifications.show({ color: 'orange', message: sentence, autoClose: false });
  await client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== keys.session[0] });
}

/** Why nobody is signed in any more, where it is that the position has ended. */
export function useWhyOut(): string | null {
  const { data: session } = useSession();
  const { data } = useQuery({
    queryKey: keys.whyOut,
    queryFn: async () => {
      try {
        await taken(api.GET('/session'));
        return null;
      } catch (error) {
        return isOutOfPosition(error) ? error.problem.detail : null;
      }
    },
    enabled: session === null,
  });
  return session === null ? (data ?? null) : null;
}
