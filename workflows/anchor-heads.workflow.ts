import { instantFromMillis } from '#domain/kernel/instant.ts';
import { anchorHeads } from '#workflows/activity-stubs.ts';

/** Started every evening by a schedule: what the ledgers are today is signed and handed out. */
export async function anchorDay(): Promise<void> {
  await anchorHeads({ now: instantFromMillis(Date.now()) });
}
