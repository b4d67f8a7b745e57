import { readHour } from '#web/kit/read-day.ts';
import type { Called } from '#web/screens/conference/roll-model.ts';

/** As the api takes it: whoever has not been called yet is not in the list. */
export function entriesOf(people: readonly Called[]) {
  return people.flatMap(({ name, unit, state, arrivedAt, substitute = '', markedAt }) =>
    state === null
      ? []
      : [
          {
            ...{ name, unit, state, arrivedAt: readHour(arrivedAt) },
            ...(state === 'substitute' && substitute.trim() !== '' ? { substitute: substitute.trim() } : {}),
            ...(markedAt === undefined ? {} : { markedAt }),
          },
        ],
  );
}

/** Everybody not called yet is called present; who was called stays as he was. */
export function allPresent(people: readonly Called[], now: string): readonly Called[] {
  return people.map((one) => (one.state === null ? { ...one, state: 'present' as const, markedAt: now } : one));
}
