import { keys } from '#web/app/query-keys.ts';
import { readAnew } from '#web/app/read-anew.ts';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type CommandAnswer, type CommandKey, newKey, Unreachable } from '#web/api/client.ts';
import { takenOnceSignedIn } from '#web/app/once-signed-in.ts';
import { clockTime } from '#web/kit/format.ts';

interface Sent {
  readonly data?: CommandAnswer;
  readonly error?: unknown;
  readonly response: Response;
}

const pauseMillis = 2_000;
const pause = () => new Promise((resolve) => window.setTimeout(resolve, pauseMillis));

/**
 * Sends one intent until somebody has answered it: the same key goes along with every try, after a lost connection as after
 * a session that had ended. A refusal is an error (`ProblemError`); 202 means received and waiting.
 */
export async function sendUntilAnswered(send: (key: CommandKey) => Promise<Sent>, tellOffline: () => void) {
  const key = newKey();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await takenOnceSignedIn(() => send(key));
    } catch (error) {
      if (!(error instanceof Unreachable) || attempt >= 60) throw error;
      if (attempt === 1) tellOffline();
      await pause();
    }
  }
}

/** Waits for what became of a received command; gives up quietly, for the live view follows anyway. */
async function settled(commandId: string): Promise<'done' | 'refused' | 'failed' | 'unknown'> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    await pause();
    const answer = await api.GET('/commands/{commandId}', { params: { path: { commandId } } }).catch(() => null);
    const outcome = answer?.data?.outcome.kind;
    if (outcome === 'refused' || outcome === 'failed') return outcome;
    if (outcome === 'accepted' || outcome === 'nothing') return 'done';
  }
  return 'unknown';
}

export type SendCommand<I> = (input: I, key: CommandKey) => Promise<Sent>;

export interface CommandWishes {
  /** Called with the answer of the api, waiting ones included. */
  readonly onDone?: (answer: CommandAnswer) => void;
  /** Said when it is done; null = silently (the screen shows it itself). */
  readonly said?: string | (() => string) | null;
}

/** A command as a mutation: one key per intent, tries again, receipt shown when it waits, everything it touches read anew. */
export function useCommand<I>(send: SendCommand<I>, wishes: CommandWishes = {}) {
  const client = useQueryClient();
  const { t } = useTranslation('common');
  return useMutation<CommandAnswer, Error, I>({
    mutationFn: (input) =>
      sendUntilAnswered(
        (key) => send(input, key),
        () => notifications.show({ color: 'orange', message: t('command.offline'), withCloseButton: true }),
      ),
    onSuccess: (answer) => {
      if (answer.outcome === 'waiting') {
        notifications.show({
          color: 'blue',
          title: t('command.waitingTitle'),
          message: t('command.waiting', { receipt: answer.receipt, time: clockTime(answer.arrivedAt) }),
          autoClose: false,
        });
        void settled(answer.commandId).then((became) => {
          if (became === 'unknown') return;
          const word = { done: 'command.settled', refused: 'command.refused', failed: 'command.failed' } as const;
          const title = t(word[became], { receipt: answer.receipt });
          notifications.show({ color: became === 'done' ? 'green' : 'red', message: title });
          void readAnew(client, () => true);
        });
      } else if (wishes.said !== null) {
        const said = typeof wishes.said === 'function' ? wishes.said() : wishes.said;
        notifications.show({
          color: 'green',
          message: answer.outcome === 'nothing' ? t('command.nothing') : (said ?? t('command.done')),
        });
      }
      void readAnew(client, ({ queryKey }) => queryKey[0] !== keys.session[0]);
      wishes.onDone?.(answer);
    },
  });
}
