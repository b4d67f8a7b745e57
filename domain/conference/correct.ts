import type { CorrectConference, Restated } from '#domain/conference/commands.ts';
import { restatedFault } from '#domain/conference/correction-faults.ts';
import { replaced } from '#domain/conference/corrected.ts';
import type { ConferenceEvent, Replaced, Stated } from '#domain/conference/events.ts';
import { phaseOf } from '#domain/conference/phase.ts';
import type { ConferenceRefusal } from '#domain/conference/refusals.ts';
import type {
  ConcludedConference,
  ConvenedConference,
  HeldConference,
  PostponedConference,
} from '#domain/conference/state.ts';
import { accept, type Decision, type Given, nothing } from '#domain/kernel/decision.ts';
import { sameData } from '#domain/organisation/same-data.ts';

type Correctable = ConvenedConference | HeldConference | ConcludedConference | PostponedConference;

/** Takes what differs and nothing else, so that a letter and the history say what changed. */
export function correctConference(
  state: Correctable,
  data: CorrectConference['data'],
  given: Given,
): Decision<ConferenceEvent, ConferenceRefusal> {
  const no = restatedFault(state, data);
  if (no !== null) return no;
  const { facts } = state;
  const before = { requirements: [], ...facts };
  const differs = (field: keyof Stated): boolean => data[field] !== undefined && !sameData(data[field], before[field]);
  const now = statedOf(data, differs);
  const was = statedOf(facts, differs);
  const points = differing(facts.points, data.points);
  const invitees = differing(facts.invitees, data.invitees);
  if (Object.keys(now).length === 0 && points === null && invitees === null) return nothing('already-so');
  const told = state.invitations !== null && phaseOf(state, given.at) === 'toCome';
  const said = data.reason?.trim() ?? '';
  return accept([
    {
      type: 'ConferenceCorrected',
      data: {
        ...{ correction: (state.corrections ?? 0) + 1, now, was },
        ...(points === null ? {} : { points }),
        ...(invitees === null ? {} : { invitees }),
        ...{ reason: said === '' ? null : said, told, by: given.actor.person },
      },
    },
  ]);
}

function statedOf(
  { title, partOfDay, form, place, declaredPoints, coChairs, agenda, requirements }: Stated,
  has: (field: keyof Stated) => boolean,
): Stated {
  return {
    ...(has('title') && title !== undefined ? { title } : {}),
    ...(has('partOfDay') && partOfDay !== undefined ? { partOfDay } : {}),
    ...(has('form') && form !== undefined ? { form } : {}),
    ...(has('place') && place !== undefined ? { place } : {}),
    ...(has('declaredPoints') && declaredPoints !== undefined ? { declaredPoints } : {}),
    ...(has('coChairs') && coChairs !== undefined ? { coChairs } : {}),
    ...(has('agenda') && agenda !== undefined ? { agenda } : {}),
    ...(has('requirements') && requirements !== undefined ? { requirements } : {}),
  };
}

function differing<T extends { readonly id: string }>(
  list: readonly T[],
  restated: Restated<T> | undefined,
): Replaced<T> | null {
  if (restated === undefined) return null;
  const before = new Map(list.map((one) => [one.id, one]));
  const set = restated.set.filter((one) => !sameData(before.get(one.id), one));
  const withdrawn = restated.withdrawn.filter((id) => before.has(id));
  if (sameData(replaced(list, { set, withdrawn }), list)) return null;
  const was = [...set.map(({ id }) => id), ...withdrawn].flatMap((id) => before.get(id) ?? []);
  return { set, withdrawn, was };
}
