import { mayDraft } from '#domain/drafts/access.ts';
import { shareOf } from '#domain/access/resource.ts';
import { may } from '#domain/access/may.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { fileById, type StoredFile } from '#db/files/attached-files.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';

/**
 * The file, for whoever may read what it belongs to. Anybody else gets the answer of one that is not there. Until a scanner that
 * was away has looked at it, only those who brought it are given it; one with a virus nobody is.
 */
export async function readableFile(deps: ApiDeps, caller: Actor, id: string): Promise<StoredFile> {
  return inPlaceOf(deps, caller, async (actor, seen) => {
    const file = await readAs(seen, actor, ({ db }) => fileById(db, id));
    if (file === undefined || (await seen.places.find(file.stream)) === undefined) throw new Problem('not-found');
    const { stream, unit, host, side, scan, finding } = file;
    const draft = { kind: 'report' as const, cycle: slugOf(stream), unit, host, onBehalf: side === 'host' };
    const writes = mayDraft(actor, draft);
    const reads = file.handed_in && may(actor, 'readReport', shareOf(unit, host)).allowed;
    if (!writes && !reads) throw new Problem('not-found');
    if (scan === 'infected') throw new Problem('file-infected', { finding: finding ?? '' });
    if (scan === 'waiting' && !writes) throw new Problem('file-waiting', {}, { retryAfter: 60 });
    return file;
  });
}
