import type { Signer } from '#domain/documents/signer.ts';
import type { TaskFacts } from '#domain/follow-up-task/state.ts';
import type { TaskPaperIssuer } from '#domain/follow-up-task/task-paper.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { type Committee, committeeNameOn } from '#domain/organisation/committee.ts';
import { usualSigners } from '#domain/organisation/usual-signers.ts';
import { allCommittees } from '#db/queries/committees.query.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { signerOf } from '#api/routes/conferences/signer-of.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

interface WhoIssues {
  readonly issuer: TaskPaperIssuer;
  /** Who most likely signs. */
  readonly signer: Signer;
}

/** Whoever gave the task: as its notice was headed and signed; what no conference concluded goes out by the host's committee of that programme. */
export async function whoIssues(
  { record }: Pick<ApiDeps, 'record'>,
  { created }: TaskFacts,
  on: CivilDate,
): Promise<WhoIssues> {
  const doc = (await conferenceRow(record, created.conference))?.doc;
  if (doc !== undefined && 'facts' in doc) {
    const { layout, issuer, committees } = doc.facts;
    const signer = 'notice' in doc ? doc.notice.signer : signerOf(doc);
    return { issuer: { committee: committees[0]?.code ?? '', layout, ...issuer }, signer };
  }
  const hosted = (await allCommittees(record)).filter(({ host }) => host === created.host);
  const committee = hosted.find(({ programmes }) => programmes.includes(created.programme)) ?? hosted[0];
  if (committee === undefined) throw new Problem('unknown-committee', { committee: created.hostName });
  return { issuer: issuerOf(committee, on), signer: headSigns(committee) };
}

/** Nobody registered the head's name. */
export function headSigns(committee: Committee): Signer {
  const [head = { authority: '', post: '' }] = usualSigners(committee);
  return { ...head, name: '' };
}

/** As a paper of the committee is headed on that day. */
export function issuerOf(committee: Committee, on: CivilDate): TaskPaperIssuer {
  const { id, layout, superior, issuerCode, place, papers } = committee;
  const named = { committee: id, layout, superior, issuer: committeeNameOn(committee, on), issuerCode, place };
  return papers === undefined ? named : { ...named, papers };
}
