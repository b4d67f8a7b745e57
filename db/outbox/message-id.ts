import { createHash } from 'node:crypto';
import type { StreamId } from '#domain/kernel/ids.ts';

/**
 * The same notice to the same recipient always has the same Message-ID: a mail sent twice after a lost answer is folded by
 * the reader's program. ASCII and short, whatever the ids hold.
 */
export function messageIdOf(stream: StreamId, noticeKey: string, recipient: string): string {
  return `<${digestOf(stream, noticeKey, recipient)}@hoi-nghi.invalid>`;
}

/** By this a calendar knows an entry again, whichever letter of the stream moves it or takes it out (RFC 5545, 3.8.4.7). */
export function calendarUidOf(stream: StreamId, of: string): string {
  return `${digestOf(stream, 'calendar', of)}@hoi-nghi.invalid`;
}

function digestOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40);
}
