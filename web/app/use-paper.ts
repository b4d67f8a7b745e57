import { useRehearsal } from '#web/app/rehearsal.ts';
import { usePerson } from '#web/app/session.tsx';

const written = { context: 'paper' } as const;
const mailed = {} as const;

/**
 * Added to what a word is filled with: where nobody mails letters an act says that they are written to be printed, not that they are
 * sent. A rehearsal's go to the test mailbox everywhere.
 */
export function usePaper(): { readonly context?: 'paper' } {
  const { lettersOnPaper } = usePerson();
  return useRehearsal() || !lettersOnPaper ? mailed : written;
}
