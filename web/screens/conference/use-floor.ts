import { useConference } from '#web/app/use-conference.ts';
import type { Can } from '#web/app/use-rights.ts';
import type { Conference } from '#web/screens/conference/model.ts';
import type { SpeechesDesk } from '#web/screens/conference/speeches-model.ts';
import { useGiveFloor } from '#web/screens/session/use-session-acts.ts';
import { onDevice, sessionClock } from '#web/screens/session/use-session-time.ts';

interface Desk {
  readonly speaking: SpeechesDesk['speaking'];
  readonly speak: (id: string | null, at: number) => void;
}

/**
 * Who speaks. Of whoever is on the saved list every screen counts the time; one who has only been typed here is timed on this
 * device until the list is saved.
 */
export function useFloor(conference: Conference, can: Can, { speaking, speak }: Desk) {
  const give = useGiveFloor(conference);
  const { dataUpdatedAt } = useConference(conference.conference);
  const floor = conference.session?.floor ?? null;
  const isShared = (id: string): boolean =>
    can('conference.GiveFloor').allowed && (conference.speeches?.items.some((one) => one.id === id) ?? false);
  return {
    error: give.error,
    sinceOf: (id: string): number | null => {
      if (floor?.speech === id) return onDevice(sessionClock(conference, dataUpdatedAt), Date.parse(floor.since));
      return speaking?.id === id ? speaking.since : null;
    },
    give: (id: string, speaks: boolean): void => {
      const shared = isShared(id);
      // One speaks at a time, wherever his time is kept.
      if (shared ? speaking !== null : speaks || speaking?.id === id) speak(speaks && !shared ? id : null, Date.now());
      if (shared || (speaks && floor !== null)) give.mutate(shared && speaks ? id : null);
    },
  };
}
