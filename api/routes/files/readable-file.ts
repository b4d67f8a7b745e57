import { dutyAt } from '#domain/conference/file-places.ts';
import { isStaffOf } from '#domain/access/rule.ts';
import { inspectionRow } from '#db/queries/inspections.query.ts';
import type { KnownInspection } from '#domain/inspection/state.ts';
import { directiveRow } from '#db/queries/directives.query.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { mayDraft } from '#domain/drafts/access.ts';
import { allows } from '#domain/access/allows.ts';
import { hosted, shareOf } from '#domain/access/resource.ts';
import { may } from '#domain/access/may.ts';
import { hostStaff, thatUnit } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { fileById, type StoredFile } from '#db/files/attached-files.ts';
import type { Place } from '#engine/places.ts';
import { mayReadWhole } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';

/**
 * The file, for whoever may read what it belongs to. Anybody else gets the answer of one that is not there. Until a scanner that
 * was away has looked at it, only those who brought it are given it; one with a virus nobody is.
 */
export async function readableFile(deps: ApiDeps, caller: Actor, id: string): Promise<StoredFile> {
  return inPlaceOf(deps, caller, (actor, seen) =>
    readAs(seen, actor, async (reading) => {
      const file = await fileById(reading.db, id);
      const place = file === undefined ? undefined : await seen.places.find(file.stream);
      if (file === undefined || place === undefined) throw new Problem('not-found');
      const writes = brings(actor, place, file);
      if (!writes && !(file.handed_in && (await reads(reading, actor, place, file)))) throw new Problem('not-found');
      if (file.scan === 'infected') throw new Problem('file-infected', { finding: file.finding ?? '' });
      if (file.scan === 'waiting' && !writes) throw new Problem('file-waiting', {}, { retryAfter: 60 });
      return file;
    }),
  );
}

/** Whether the actor is of the side that gave it, and may see it before it is handed in. */
export function brings(actor: Actor, { kind }: Place, { stream, unit, host, side }: StoredFile): boolean {
  // What the host gives of its own is a scan of a paper; what it enters for a unit is that unit's.
  const ofReport = kind === 'reviewCycle' && !(side === 'host' && unit === host);
  if (ofReport)
    return mayDraft(actor, { kind: 'report', cycle: slugOf(stream), unit, host, onBehalf: side === 'host' });
  return side === 'host'
    ? allows(actor, { who: hostStaff, right: null }, hosted(host)).allowed
    : allows(actor, { who: thatUnit, right: null }, shareOf(unit, host)).allowed;
}

async function reads(deps: ApiDeps, actor: Actor, place: Place, file: StoredFile): Promise<boolean> {
  const { unit, host, paper } = file;
  switch (place.kind) {
    case 'reviewCycle':
      if (paper !== null) return (await mayReadWhole(deps, actor, 'readCycle', place)).allowed;
      return may(actor, 'readReport', shareOf(unit, host)).allowed;
    case 'followUpTask':
      return (await mayReadWhole(deps, actor, 'readTask', place)).allowed;
    case 'conference':
      if (!(await mayReadWhole(deps, actor, 'readConference', place)).allowed) return false;
      return (await toldOf(deps, actor, [file])).length > 0;
    case 'directive':
      // The rows say who reads it.
      return (await directiveRow(deps.db, place.stream)) !== undefined;
    case 'inspection': {
      const row = await inspectionRow(deps.db, place.stream);
      return row !== undefined && (file.duty === null || isStaffOf(host, actor) || worksAt(row.doc, file.duty, actor));
    }
    default:
      // Nothing else has files.
      return false;
  }
}

/** Of files of one process those that the actor is told of: what comes with a duty is for the host's staff, and for the unit that is to do it. */
export async function toldOf(
  deps: ApiDeps,
  actor: Actor,
  files: readonly StoredFile[],
): Promise<readonly StoredFile[]> {
  const ofDuty = files.find(({ duty, host }) => duty !== null && !isStaffOf(host, actor));
  if (ofDuty === undefined) return files;
  const row = await conferenceRow(deps.db, ofDuty.stream);
  const isOwn = (duty: string): boolean => row !== undefined && dutyAt(row.doc, duty)?.unit === actor.unit;
  return files.filter(({ duty, host }) => duty === null || isStaffOf(host, actor) || isOwn(duty));
}

/** What was signed at a session its units read. */
function worksAt({ plan }: KnownInspection, session: string, { unit }: Actor): boolean {
  return plan.sessions.some(({ id, units }) => id === session && units.includes(unit));
}
