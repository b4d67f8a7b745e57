import type { Refused } from '#domain/conference/act-refusal.ts';
import type { CorrectConference, Restated } from '#domain/conference/commands.ts';
import { replaced } from '#domain/conference/corrected.ts';
import { firstOf, unlessCount, unlessSaid, unlessUnique } from '#domain/conference/input.ts';
import { agendaFault, inviteeFault } from '#domain/conference/line-faults.ts';
import type { ConnectionPoint, Invitee } from '#domain/conference/parts.ts';
import type { ConferenceFacts } from '#domain/conference/state.ts';
import { refuse } from '#domain/kernel/decision.ts';

/** The first thing that cannot be stated so; each with the place where it stands. */
export function restatedFault(state: ConferenceFacts, data: CorrectConference['data']): Refused | null {
  const { title, declaredPoints, coChairs, agenda, points, invitees } = data;
  return firstOf(
    title === undefined ? null : unlessSaid(title, 'conference-text-missing', '/title'),
    declaredPoints === undefined ? null : unlessCount(declaredPoints, '/declaredPoints'),
    ...(coChairs ?? []).map(({ post }, i) => unlessSaid(post, 'conference-text-missing', `/coChairs/${i}/post`)),
    ...(agenda ?? []).map((item, i) => agendaFault(item, `/agenda/${i}`)),
    points === undefined ? null : pointsFault(state, points),
    invitees === undefined ? null : inviteesFault(state, invitees),
  );
}

function pointsFault({ facts, rollCalls }: ConferenceFacts, restated: Restated<ConnectionPoint>): Refused | null {
  const called = restated.withdrawn.findIndex((id) => rollCalls.some(({ point }) => point === id));
  const name = facts.points.find(({ id }) => id === restated.withdrawn[called])?.name ?? '';
  const point = restated.withdrawn[called] ?? '';
  const mains = replaced(facts.points, restated).filter(({ isMain }) => isMain);
  return firstOf(
    listFault(restated, '/points'),
    ...restated.set.map((one, i) => unlessSaid(one.name, 'conference-text-missing', `/points/set/${i}/name`)),
    called === -1 ? null : refuse('conference-point-called', { point, name }, [], `/points/withdrawn/${called}`),
    mains.length > 1 ? refuse('conference-two-main-points', {}, [], '/points/set') : null,
  );
}

/** Once the invitations are out, whoever is added is written to under a number of its own; a group is told by nobody. */
function inviteesFault({ facts, invitations }: ConferenceFacts, restated: Restated<Invitee>): Refused | null {
  const out = invitations !== null;
  return firstOf(
    listFault(restated, '/invitees'),
    ...restated.set.flatMap((one, i) => {
      const before = facts.invitees.find(({ id }) => id === one.id);
      const asOther = out && one.unit !== null && one.unit !== (before?.unit ?? null);
      const at = `/invitees/set/${i}`;
      return [
        inviteeFault(one, at),
        asOther ? refuse('conference-further-letter', { name: one.name }, ['coordinator'], `${at}/unit`) : null,
      ];
    }),
  );
}

function listFault<T extends { readonly id: string }>({ set, withdrawn }: Restated<T>, at: string): Refused | null {
  return firstOf(
    unlessUnique(
      set.map(({ id }) => id),
      (i) => `${at}/set/${i}/id`,
    ),
    unlessUnique([...set.map(({ id }) => id), ...withdrawn], (i) => `${at}/withdrawn/${i - set.length}`),
  );
}
