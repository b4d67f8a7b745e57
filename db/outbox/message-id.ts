import { createHash } from 'node:crypto';
import type { StreamId } from '#domain/kernel/ids.ts';

/**
 * The same notice to the same recipient always has the same Message-ID: a mail sent twice after a lost answer is folded by
 * the reader's program. ASCII and short, whatever the ids hold.
 */
export function messageIdOf(stream: StreamId, noticeKey: string, recipient: string): string {
  const digest = createHash('sha256').update(`${stream}\n${noticeKey}\n${recipient}`).digest('hex').slice(0, 40);
  return `<${digest}@hoi-nghi.invalid>`;
}
