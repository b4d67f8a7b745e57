import type { UnitId } from '#domain/kernel/ids.ts';
import { type RegisteredShortcoming, registerOf, type StatedShortcoming } from '#domain/shortcomings/register.ts';
import { shortcomingsOf } from '#domain/shortcomings/stated.ts';
import type { Db } from '#db/database.ts';
import { type StatingConference, statingConferences } from '#db/queries/shortcomings.query.ts';

/** What the conferences of one host stated, each as it was said there. */
export async function statedBy(db: Db, host: UnitId, rehearsal: boolean): Promise<readonly StatedShortcoming[]> {
  return (await statingConferences(db, [host], rehearsal)).flatMap(statedIn);
}

/** What the conferences of each host stated, joined as persons confirmed it: hosts are never joined with each other. */
export async function registersOf(
  db: Db,
  hosts: readonly UnitId[],
  rehearsal: boolean,
): Promise<readonly (RegisteredShortcoming & { readonly of: StatingConference })[]> {
  const conferences = await statingConferences(db, hosts, rehearsal);
  return hosts.flatMap((host) => {
    const own = conferences.filter(({ facts }) => facts.host.unit === host);
    const byStream = new Map(own.map((each) => [each.facts.conference, each]));
    return registerOf(own.flatMap(statedIn)).flatMap((entry) => {
      const of = byStream.get(entry.last.conference);
      return of === undefined ? [] : [{ ...entry, of }];
    });
  });
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
