import { useRehearsal } from '#web/app/rehearsal.ts';
import { usePerson } from '#web/app/session.tsx';

/**
 * Nobody mails letters here: they are printed. A rehearsal's go to the test mailbox everywhere; which that is, where it is not what
 * the lists show, `rehearsal` says.
 */
export function useOnPaper(rehearsal?: boolean): boolean {
  const { lettersOnPaper } = usePerson();
  const listed = useRehearsal();
  return lettersOnPaper && !(rehearsal ?? listed);
}

const written = { context: 'paper' } as const;
const mailed = {} as const;

/** Added to what a word is filled with: on paper an act says that letters are written to be printed, not that they are sent. */
export function usePaper(rehearsal?: boolean): { readonly context?: 'paper' } {
  return useOnPaper(rehearsal) ? written : mailed;
}
