import { useRehearsal } from '#web/app/rehearsal.ts';
import { usePerson } from '#web/app/session.tsx';

/** Nobody mails letters here: they are printed. A rehearsal's go to the test mailbox everywhere. */
export function useOnPaper(): boolean {
  const { lettersOnPaper } = usePerson();
  return !useRehearsal() && lettersOnPaper;
}

const written = { context: 'paper' } as const;
const mailed = {} as const;

/** Added to what a word is filled with: on paper an act says that letters are written to be printed, not that they are sent. */
export function usePaper(): { readonly context?: 'paper' } {
  return useOnPaper() ? written : mailed;
}
