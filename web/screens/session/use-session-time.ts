import { useEffect, useMemo, useReducer } from 'react';
import { type ShownClock, timeOn } from '#web/app/shown-clock.ts';
import type { Conference } from '#web/screens/conference/model.ts';

const tickMillis = 500;

/** The conference's clock as the api told it: a desk's own may be minutes wrong, and all screens count the same. */
export function sessionClock({ now, clock }: Pick<Conference, 'now' | 'clock'>, toldAt: number): ShownClock {
  const stopsAt = clock?.stopsAt ?? null;
  return {
    ...{ told: Date.parse(now), toldAt, scale: clock?.scale ?? 1 },
    stopsAt: stopsAt === null ? Number.POSITIVE_INFINITY : Date.parse(stopsAt),
  };
}

/** What time it is there, twice a second; it goes on without a connection. */
export function useSessionTime(conference: Conference | undefined, toldAt: number): number {
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  const clock = useMemo(
    () => (conference === undefined ? null : sessionClock(conference, toldAt)),
    [conference, toldAt],
  );
  useEffect(() => {
    const timer = window.setInterval(look, tickMillis);
    return () => window.clearInterval(timer);
  }, []);
  return timeOn(clock, new Date()).getTime();
}

/** The moment of this device's clock at which the conference's showed that one. */
export function onDevice({ told, toldAt, scale }: ShownClock, at: number): number {
  return toldAt + (at - told) / scale;
}
