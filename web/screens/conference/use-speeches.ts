import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { windowMemory } from '#web/app/draft/memory.ts';
import { usePerson } from '#web/app/session.tsx';
import { useCommand } from '#web/app/use-command.tsx';
import type { Conference } from '#web/screens/conference/model.ts';
import {
  type bodyOf,
  deskOf,
  isTouched,
  joined,
  keepDesk,
  keptDesk,
  spokenBy,
  type SpeechesDesk,
  type SpeechLine,
} from '#web/screens/conference/speeches-model.ts';

/** The list as it is typed: kept over a reload, joined with what somebody else writes, sent as a whole. */
export function useSpeeches(conference: Conference) {
  const { t } = useTranslation('minutes');
  const { account } = usePerson();
  const memory = windowMemory(`speeches.${conference.conference}`, account.id);
  const [desk, setDesk] = useState<SpeechesDesk>(() => keptDesk(memory) ?? deskOf(conference));
  const [both, setBoth] = useState<readonly string[] | null>(null);
  const newest = deskOf(conference);
  if (newest.version > desk.version) {
    const next = joined(desk, newest);
    // One's own list coming back leaves nothing to look through.
    setBoth(isTouched(next.desk) ? next.both : null);
    setDesk(next.desk);
  }
  useEffect(() => keepDesk(memory, desk));
  const save = useCommand(
    (input: { items: NonNullable<ReturnType<typeof bodyOf>> }, key) =>
      api.POST('/conferences/{conference}/speeches', {
        params: { path: { conference: conference.conference }, header: key },
        body: { items: input.items, base: desk.version },
      }),
    {
      said: t('speeches.saved'),
      onDone: () => {
        setBoth(null);
        setDesk((now) => ({ ...now, began: now.lines }));
      },
    },
  );
  const change = (lines: readonly SpeechLine[]): void => setDesk((now) => ({ ...now, lines }));
  /** Whoever spoke before him has ended: one speaks at a time. */
  const speak = (id: string | null, at: number): void =>
    setDesk((now) => ({
      ...now,
      lines: now.lines.map((line) =>
        line.id === now.speaking?.id ? { ...line, seconds: spokenBy(line.seconds, now.speaking.since, at) } : line,
      ),
      speaking: id === null ? null : { id, since: at },
    }));
  return { desk, both, save, change, speak };
}
