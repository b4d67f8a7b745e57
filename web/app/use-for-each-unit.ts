import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommandKey, ProblemError } from '#web/api/client.ts';
import { readAnew } from '#web/app/read-anew.ts';
import { sendUntilAnswered } from '#web/app/use-command.tsx';

export interface UnitFault {
  readonly unit: string;
  readonly why: string;
}

type Sent = ReturnType<Parameters<typeof sendUntilAnswered>[0]>;

interface ForEachUnit {
  readonly cycle: string;
  readonly post: (unit: string, key: CommandKey) => Sent;
  readonly said: { readonly done: (count: number) => string; readonly waiting: (count: number) => string };
}

/** Few at a time: hundreds of letters must not wait in line before everybody else's commands. */
const atOnce = 4;

/** One command per unit, with progress; it can be left, and what was sent is sent. */
export function useForEachUnit({ cycle, post, said }: ForEachUnit) {
  const client = useQueryClient();
  const { t } = useTranslation('board');
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const [faults, setFaults] = useState<readonly UnitFault[]>([]);

  const send = async (units: readonly string[]): Promise<boolean> => {
    const queue = [...units];
    const failed: UnitFault[] = [];
    let done = 0;
    let waiting = 0;
    setFaults([]);
    setProgress({ done, total: units.length });
    const one = async (unit: string): Promise<void> => {
      try {
        const answer = await sendUntilAnswered(
          (key) => post(unit, key),
          () => notifications.show({ color: 'orange', message: t('act.locked'), withCloseButton: true }),
        );
        if (answer.outcome === 'waiting') waiting += 1;
      } catch (error) {
        failed.push({ unit, why: error instanceof ProblemError ? error.problem.detail : String(error) });
      }
      done += 1;
      setProgress({ done, total: units.length });
    };
    const work = async (): Promise<void> => {
      for (let unit = queue.shift(); unit !== undefined; unit = queue.shift()) await one(unit);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, units.length) }, work));
    setProgress(null);
    setFaults(failed);
    const sent = units.length - failed.length - waiting;
    if (sent > 0) notifications.show({ color: 'green', message: said.done(sent) });
    if (waiting > 0) notifications.show({ color: 'blue', message: said.waiting(waiting) });
    void readAnew(client, ({ queryKey }) => queryKey[0] === `cycle/${cycle}`);
    return failed.length === 0;
  };
  return { send, progress, faults };
}
