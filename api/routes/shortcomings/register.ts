import type { ConcludedInspection } from '#domain/inspection/state.ts';
import { weakPointsOf } from '#domain/inspection/stated.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { type RegisteredShortcoming, registerOf, type StatedShortcoming } from '#domain/shortcomings/register.ts';
import { shortcomingsOf } from '#domain/shortcomings/stated.ts';
import type { Db } from '#db/database.ts';
import { concludedInspections } from '#db/queries/inspections.query.ts';
import { type StatingConference, statingConferences } from '#db/queries/shortcomings.query.ts';

/** What the conferences of one host stated, each as it was said there. */
export async function statedBy(db: Db, host: UnitId, rehearsal: boolean): Promise<readonly StatedShortcoming[]> {
  const inspected = await inspectedBy(db, [host], rehearsal);
  return [...(await statingConferences(db, [host], rehearsal)).flatMap(statedIn), ...inspected.flatMap(weakPointsOf)];
}

/** What the conferences of each host stated, joined as persons confirmed it: hosts are never joined with each other. */
export async function registersOf(
  db: Db,
  hosts: readonly UnitId[],
  rehearsal: boolean,
): Promise<readonly (RegisteredShortcoming & { readonly of: Stating })[]> {
  const conferences = await statingConferences(db, hosts, rehearsal);
  const inspected = await inspectedBy(db, hosts, rehearsal);
  return hosts.flatMap((host) => {
    const own = conferences.filter(({ facts }) => facts.host.unit === host);
    const looked = inspected.filter((one) => one.host.unit === host);
    const byStream = new Map<StreamId, Stating>([
      ...own.map(({ facts }) => [facts.conference, { host: facts.host, clock: facts.clock }] as const),
      ...looked.map((one) => [one.inspection, { host: one.host, clock: null }] as const),
    ]);
    return registerOf([...own.flatMap(statedIn), ...looked.flatMap(weakPointsOf)]).flatMap((entry) => {
      const of = byStream.get(entry.last.conference);
      return of === undefined ? [] : [{ ...entry, of }];
    });
  });
}

/** Whose it is, and in which time. */
interface Stating {
  readonly host: StatingConference['facts']['host'];
  readonly clock: StatingConference['facts']['clock'];
}

/** An inspection is no rehearsal. */
async function inspectedBy(
  db: Db,
  hosts: readonly UnitId[],
  rehearsal: boolean,
): Promise<readonly ConcludedInspection[]> {
  return rehearsal ? [] : concludedInspections(db, hosts);
}

function statedIn(conference: StatingConference): readonly StatedShortcoming[] {
  const { facts, joined = [] } = conference;
  return shortcomingsOf(conference).map((own) => {
    const decided = joined.find(({ id }) => id === own.id);
    return {
      ...{ ...own, conference: facts.conference, heldOn: facts.heldOn, title: facts.title },
      notice: conference.status === 'noticeIssued' ? conference.notice.noticeNumber : null,
      committees: facts.committees.map(({ name }) => name),
      programmes: [...new Set(facts.cycles.flatMap(({ programmes }) => programmes))],
      ...(decided === undefined ? {} : { sameAs: decided.sameAs }),
    };
  });
}
