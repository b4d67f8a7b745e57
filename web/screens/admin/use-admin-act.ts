import { keys } from '#web/app/query-keys.ts';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';

interface Sent<O> {
  readonly data?: O;
  readonly error?: unknown;
  readonly response: Response;
}

/** An act of the administration: no receipt, done or refused at once. A session that ended meanwhile loses nothing typed. */
export function useAdminAct<I, O>(
  send: (input: I) => Promise<Sent<O>>,
  wishes: { readonly onDone?: (answer: O) => void; readonly said?: boolean } = {},
) {
  const client = useQueryClient();
  const { t } = useTranslation('common');
  return useMutation<O, Error, I>({
    mutationFn: (input) => takenOnceSignedIn(() => send(input)),
    onSuccess: (answer) => {
      void client.invalidateQueries({ queryKey: keys.admin() });
      if (wishes.said !== false) notifications.show({ color: 'green', message: t('command.done') });
      wishes.onDone?.(answer);
    },
  });
}
