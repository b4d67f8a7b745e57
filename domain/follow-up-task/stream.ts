import type { StreamId } from '#domain/kernel/ids.ts';

/** `task/<conference slug>/<nn>`: the number in the notice is the task's name for ever. */
export function taskStream(conference: StreamId, number: number): StreamId {
  const slug = conference.slice(conference.indexOf('/') + 1);
  return `task/${slug}/${String(number).padStart(2, '0')}` as StreamId;
}
