import type { Addressee } from '#domain/kernel/letter.ts';

/** What is to be said of a unit's letters: they wait to be printed, nobody of it got one, or somebody did and somebody did not. */
export const mailStandings = ['toPrint', 'unreached', 'partly'] as const;

interface Post {
  readonly role: Addressee['role'];
  readonly arrived: boolean;
  readonly waits: boolean;
}

/** Where nobody mails letters a missing address is no fault: the letter goes on paper, as the mailbox says of it. */
export function mailStanding(
  posts: readonly Post[],
  troubles: readonly Pick<Post, 'role'>[],
  onPaper: boolean,
): (typeof mailStandings)[number] | null {
  if (onPaper && posts.some(({ waits }) => waits)) return 'toPrint';
  if (troubles.length === 0) return null;
  const failing = new Set(troubles.map(({ role }) => role));
  return posts.some(({ role, arrived }) => arrived && !failing.has(role)) ? 'partly' : 'unreached';
}
