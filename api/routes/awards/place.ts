import { z } from 'zod';
import { awardRoundRow, type AwardRoundRow } from '#db/queries/awards.query.ts';
import { awardEvidence } from '#db/queries/award-evidence.query.ts';
import type { EvidenceFact } from '#domain/award-round/award.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { CommitteeId, StreamId, UnitId } from '#domain/kernel/ids.ts';
import { streamOf } from '#domain/kernel/streams.ts';
import { modelRegisterStream } from '#domain/model-register/aggregate.ts';
import type { Db } from '#db/database.ts';
import { allCommittees } from '#db/queries/committees.query.ts';
import { headSigns, issuerOf } from '#api/routes/tasks/paper-issuer.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { placeOrNotFound, Slug } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

export const RoundParams = z.object({ round: Slug });
export const NominationParams = z.object({ round: Slug, number: z.coerce.number().int().min(1).max(100_000) });

export function roundStream(slug: string): StreamId {
  return streamOf('awardRound', slug);
}

/** Where the round stands, and what it is. */
export async function roundPlace(deps: ApiDeps, slug: string) {
  const place = await placeOrNotFound(deps, roundStream(slug), 'awardRound');
  const row = await awardRoundRow(deps.record, place.stream);
  if (row === undefined) throw new Problem('not-found');
  return { place, row };
}

/** What is looked for in the record: of the days of a round, of its programme. */
export function evidenceOf({ host, committee, programme, period }: AwardRoundRow, units: readonly UnitId[]) {
  const { from, to } = period;
  return { host, programme, from, to, models: modelRegisterStream(committee), units };
}

/** What the record says of units, of the days of a round, as far as the reader sees it. */
export function evidenceFor(
  db: Db,
  row: AwardRoundRow,
  units: readonly UnitId[],
): Promise<ReadonlyMap<UnitId, readonly EvidenceFact[]>> {
  return awardEvidence(db, evidenceOf(row, units));
}

/** Head and series of the committee whose round it is, and who most likely signs. */
export async function issuerOfRound({ record }: Pick<ApiDeps, 'record'>, id: CommitteeId, on: CivilDate) {
  const committee = (await allCommittees(record)).find((one) => one.id === id);
  if (committee === undefined) throw new Problem('unknown-committee', { committee: id });
  return { issuer: issuerOf(committee, on), likelySigner: headSigns(committee) };
}
