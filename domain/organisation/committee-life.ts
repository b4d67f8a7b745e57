import type { RenameCommittee, SetCommitteeMembers, SetNumberSeries } from '#domain/organisation/commands.ts';
import type { CommitteeId } from '#domain/kernel/ids.ts';
import { checkDocument } from '#domain/organisation/check-unit.ts';
import { fault } from '#domain/organisation/refusals.ts';
import { sameData } from '#domain/organisation/same-data.ts';
import type { Recorded } from '#domain/organisation/state.ts';
import { changes, checked, type Step, unchanged } from '#domain/organisation/step.ts';

/** What was called otherwise keeps its name up to the day before: papers of that time are not renamed. */
export function renameCommittee(state: Recorded, data: RenameCommittee['data']): Step {
  const committee = state.committees.get(data.committee);
  if (committee === undefined) return unknownCommittee(data.committee);
  if (committee.name === data.name) return unchanged;
  const last = committee.earlierNames.at(-1)?.until ?? null;
  return checked(
    [
      () => (data.name.trim() === '' ? fault('committee-detail-empty', '/name') : null),
      () =>
        last === null || last < data.from
          ? null
          : fault('committee-name-out-of-order', '/from', { day: data.from, last }),
      () => checkDocument(data.document),
    ],
    () => changes({ type: 'CommitteeRenamed', data }),
  );
}

export function setCommitteeMembers(state: Recorded, data: SetCommitteeMembers['data']): Step {
  const committee = state.committees.get(data.committee);
  if (committee === undefined) return unknownCommittee(data.committee);
  for (const [index, member] of data.members.entries()) {
    const at = `/members/${index}`;
    if (member.name.trim() === '') return fault('committee-member-without-name', `${at}/name`);
    const same = ({ name, post }: typeof member) => name === member.name && post === member.post;
    if (data.members.findIndex(same) !== index) {
      return fault('committee-member-repeated', `${at}/name`, { name: member.name });
    }
  }
  return sameData(committee.members, data.members) ? unchanged : changes({ type: 'CommitteeMembersSet', data });
}

export function setNumberSeries(state: Recorded, data: SetNumberSeries['data']): Step {
  const committee = state.committees.get(data.committee);
  if (committee === undefined) return unknownCommittee(data.committee);
  const { rule, term } = data.series;
  if (rule === 'typeAndTerm' && term === null) return fault('number-series-without-term', '/series/term');
  if (term !== null && term.to <= term.from) return fault('number-series-term-empty', '/series/term/to');
  return sameData(committee.numberSeries, data.series) ? unchanged : changes({ type: 'NumberSeriesSet', data });
}

function unknownCommittee(committee: CommitteeId): Step {
  return fault('committee-not-registered', '/committee', { committee });
}
