import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { windowMemory } from '#web/app/draft/memory.ts';
import { usePerson } from '#web/app/session.tsx';
import { useCommand } from '#web/app/use-command.tsx';
import { api, Unreachable } from '#web/api/client.ts';
import { readWhole } from '#web/kit/whole-number.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import { entriesOf } from '#web/screens/conference/roll-body.ts';
import { keepRoll, keptRoll, rollPlace, wholePresent } from '#web/screens/conference/roll-memory.ts';
import { thereAmong } from '#web/screens/conference/roll-model.ts';

/** Points whose roll was sent from this window and has not arrived; once there is a line again each goes by itself. */
export function useWaitingRolls({ conference, points }: Conference, isCalling: boolean): readonly string[] {
  const { t } = useTranslation('conference');
  const { account } = usePerson();
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  const { mutate, isPending } = useCommand(
    (point: string, key) => {
      const kept = keptRoll(windowMemory(rollPlace(conference, point), account.id));
      const people = kept?.people ?? [];
      const present = readWhole(kept?.total ?? '', wholePresent) ?? thereAmong(people) + (kept?.base.unnamed ?? 0);
      return api.POST('/conferences/{conference}/roll-call', {
        params: { path: { conference }, header: key },
        body: { point, present, entries: entriesOf(people), merge: true },
      });
    },
    { said: t('roll.sentLate') },
  );
  useEffect(() => {
    const look = (): void => {
      const of = (id: string) => windowMemory(rollPlace(conference, id), account.id);
      const found = points.map(({ id }) => id).filter((id) => keptRoll(of(id))?.waiting === true);
      setWaiting((before) => (before.join(' ') === found.join(' ') ? before : found));
      const [first] = found;
      if (first === undefined || isPending || isCalling) return;
      // Refused it is a person's to look at; taken it is behind.
      const kept = keptRoll(of(first));
      mutate(first, {
        onSuccess: () => keepRoll(of(first), null),
        onError: (error) => keepRoll(of(first), kept && { ...kept, waiting: error instanceof Unreachable }),
      });
    };
    look();
    window.addEventListener('online', look);
    return () => window.removeEventListener('online', look);
  }, [conference, points, account.id, isPending, isCalling, mutate]);
  return waiting;
}
