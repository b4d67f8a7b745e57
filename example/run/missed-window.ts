import { CallRefused } from '#example/case/door.ts';

/** The machine did not keep the pace of the rehearsal: what was to happen in time happened after it. */
export class MissedWindow extends Error {
  override readonly name = 'MissedWindow';
}

const tooLate: readonly string[] = [
  'deadline-in-the-past',
  'conference-in-the-past',
  'extension-not-later',
  'collection-closed',
  'conference-day-past',
  'conference-day-reached',
  'conference-invitation-too-late',
];

/** The product's own word for "too late", where the timeline left room enough. */
export async function inItsWindow<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CallRefused && tooLate.includes(error.code)) throw new MissedWindow(error.message);
    throw error;
  }
}
