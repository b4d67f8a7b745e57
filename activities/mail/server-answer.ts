import type { MailAnswer } from '#activities/deps.ts';
import { cutText } from '#domain/kernel/cut-text.ts';

/** The steps at which a server speaks about this mail. Before them it speaks about us: a wrong password must not lose letters. */
const aboutTheMail = /^(MAIL FROM|RCPT TO|DATA)\b/;

/** 503: wrong order of commands; 530, 535, 538: log in first. All of them may pass on another connection or after a repair. */
const aboutTheSession = new Set([503, 530, 534, 535, 538]);

/**
 * RFC 5321: 4yz "try again", 5yz "never". No answer at all (refused connection, time-out) is "try again": the same Message-ID
 * lets readers fold a mail that had arrived after all. What no server said and no network caused is a fault of ours: thrown.
 */
export function answerOf(error: unknown): MailAnswer {
  if (!(error instanceof Error)) throw error;
  if (!('code' in error) || typeof error.code !== 'string') throw error;
  const { responseCode, command, response } = attachedTo(error);
  const permanent =
    typeof responseCode === 'number' &&
    responseCode >= 500 &&
    !aboutTheSession.has(responseCode) &&
    typeof command === 'string' &&
    aboutTheMail.test(command);
  const timedOut = error.code === 'ETIMEDOUT';
  return {
    accepted: false,
    permanent,
    response: shown(response, error.message),
    ...(typeof responseCode === 'number' ? {} : { answered: false }),
    ...(timedOut ? { timedOut } : {}),
  };
}

/** What nodemailer attaches to an error; nothing of it is certain. */
function attachedTo(error: Error): Readonly<Record<'responseCode' | 'command' | 'response', unknown>> {
  return {
    responseCode: 'responseCode' in error ? error.responseCode : undefined,
    command: 'command' in error ? error.command : undefined,
    response: 'response' in error ? error.response : undefined,
  };
}

function shown(response: unknown, message: string): string {
  const text = typeof response === 'string' && response !== '' ? response : message;
  return cutText(text.replace(/\p{Cc}+/gu, ' '), 500);
}
