import { vietnamInstant } from '#domain/kernel/civil-date.ts';
import { exampleActs, exampleNames } from '#example/words/acts.ts';
import { exampleSteps } from '#example/words/steps.ts';
import { inParallel } from '#example/run/api-client.ts';
import { declaredCount } from '#example/case/figures.ts';
import type { UnitRow } from '#example/case/units-file.ts';
import { reporterOf } from '#example/case/people.ts';
import { taskBody } from '#example/run/conclusion.ts';
import type { Running } from '#example/run/run.ts';

interface Point {
  readonly id: string;
  readonly name: string;
  readonly unit: UnitRow | null;
  readonly isMain: boolean;
}

interface Invitee {
  readonly id: string;
  readonly unit: UnitRow;
  readonly role: string;
  readonly kind: string;
}

/** Convened well before the latest day of the invitations, while the reports still come in. */
export async function conveneConference(run: Running): Promise<void> {
  const { api, office, found, cycles, conference, timeline, clock } = run;
  const { title_vi, event } = found.content;
  const points = pointsOf(run);
  const invitees = inviteesOf(run);
  await api.command(office.coordinator, '/conferences', {
    conference,
    title: title_vi,
    cycles: cycles.map(({ slug }) => slug),
    heldOn: timeline.heldOn,
    partOfDay: event.part_of_day,
    form: event.form,
    points: points.map(({ unit, ...point }) => ({ ...point, unit: unit?.id ?? null })),
    declaredPoints: event.connection_points?.count ?? null,
    coChairs: chairsOf(run).map((post) => ({ post, name: null })),
    agenda: agendaOf(run),
    invitees: [
      ...invitees.map(({ unit, ...invitee }) => ({ ...invitee, unit: unit.id, name: unit.name_vi, count: 1 })),
      ...event.participants.map(({ kind, role_vi, count }, index) => ({
        ...{ id: `group-${String(index + 1)}`, name: role_vi ?? exampleActs.unsaid, role: role_vi ?? '', kind, count },
      })),
    ],
    papers: event.papers.map(({ by_kind, by_vi }) => ({
      byKind: by_kind,
      by: by_vi ?? exampleActs.unsaid,
      title: null,
    })),
  });
  const path = `/conferences/${conference}`;
  const invitations = { number: 1, date: clock.today(), signer: signerOf(run) };
  await api.command(office.coordinator, `${path}/invitations`, invitations);
  // One stays unanswered: it is what the reminders of an invitation are for.
  await inParallel(invitees.slice(0, -1), ({ id, unit }, index) =>
    api.command(reporterOf(unit), `${path}/replies`, {
      invitee: id,
      answer: index === 1 ? 'substitute' : 'accept',
      substitute: index === 1 ? exampleActs.substitute(unit.name_vi) : null,
    }),
  );
  run.say(exampleSteps.at(clock.today(), exampleSteps.invited(points.length)));
}

export async function holdConference(run: Running): Promise<void> {
  const { api, office, found, conference, timeline, clock } = run;
  const { awards, shortcomings, directions, recommendations, tasks } = found.content;
  const path = `/conferences/${conference}`;
  await clock.until(vietnamInstant(timeline.heldOn, '08:00'));
  await inParallel(pointsOf(run), (point) =>
    api.command(office.coordinator, `${path}/roll-call`, rollCall(run, point)),
  );
  for (const award of awards) {
    await api.command(office.coordinator, `${path}/awards`, {
      ...{ kind: award.kind, kindLabel: award.kind_vi, recipient: award.recipient, count: award.count },
      ...{
        by: award.by_vi ?? exampleActs.unsaid,
        for: award.for_vi ?? exampleActs.unsaid,
        programmes: award.programmes,
        period: award.period_vi,
      },
    });
  }
  const lists: readonly (readonly [string, readonly object[]])[] = [
    ['shortcomings', shortcomings.items.map(({ statement_vi, ...item }) => ({ ...item, statement: statement_vi }))],
    ['directions', directions.map(({ id, statement_vi }) => ({ id, statement: statement_vi }))],
    [
      'recommendations',
      recommendations.map(({ number, direction, from_vi, to_vi, to_kind, via_vi, statement_vi }) => ({
        ...{
          number,
          direction,
          from: from_vi ?? exampleActs.unsaid,
          to: to_vi ?? exampleActs.unsaid,
          toKind: to_kind,
          via: via_vi,
          statement: statement_vi,
        },
      })),
    ],
  ];
  for (const [list, items] of lists) {
    if (items.length > 0) await api.command(office.coordinator, `${path}/${list}`, { items });
  }
  await api.command(office.leader, `${path}/conclusions`, {
    declaredCount: declaredCount(found.content),
    tasks: tasks.map((task) => taskBody(run, task)),
  });
  run.say(exampleSteps.at(clock.today(), exampleSteps.held));
  await clock.until(vietnamInstant(timeline.noticeOn, '09:00'));
  const notice = { number: 1, date: timeline.noticeOn, signer: signerOf(run) };
  await api.command(office.coordinator, `${path}/notice`, notice);
  run.say(exampleSteps.at(clock.today(), exampleSteps.noticed(tasks.length)));
}

/** The papers of a conference bear the head of its first cycle's committee. */
function signerOf({ cycles }: Running) {
  return exampleActs.signer(cycles[0]?.committee.layout ?? 'party');
}

/** As many points as the text says, at the territories; a conference that speaks of none has its hall. */
function pointsOf({ found, cast }: Running): readonly Point[] {
  const stated = found.content.event.connection_points;
  const hall: Point = { id: 'hall', name: exampleNames.hall, unit: null, isMain: true };
  if (stated === null) return [hall];
  const main = stated.includes_main === true ? [hall] : [];
  const seats = Math.max(0, stated.count - main.length);
  const units = [...cast.members].filter(({ territorial }) => territorial).map(({ unit }) => unit);
  const outside = Array.from({ length: seats }, (_seat, index): Point => {
    const unit = units[index] ?? null;
    const name = unit === null ? exampleNames.extraPoint(index + 1) : exampleNames.point(unit.name_vi);
    return { id: unit?.id ?? `point-${String(index + 1)}`, name, unit, isMain: false };
  });
  return [...main, ...outside];
}

/** Who comes from the committees below, where the text says so; else one delegate of each member. */
function inviteesOf({ found, cast }: Running): readonly Invitee[] {
  const below = found.content.event.participants.filter(({ kind }) => kind.startsWith('lowerCommittee'));
  const territories = cast.members.filter(({ territorial }) => territorial);
  const officers = below.flatMap(({ kind }) =>
    territories.map(({ unit }): Invitee => {
      const role = kind === 'lowerCommitteeChair' ? exampleActs.chairRole : exampleActs.deputyRole;
      return { id: `${kind}.${unit.id}`, unit, role, kind };
    }),
  );
  const rest = below.length > 0 ? cast.members.filter(({ territorial }) => !territorial) : cast.members;
  return [
    ...officers,
    ...rest.map(
      ({ unit }): Invitee => ({ id: `member.${unit.id}`, unit, role: exampleActs.memberRole, kind: 'member' }),
    ),
  ];
}

function chairsOf({ found }: Running): readonly string[] {
  const { event, organisation } = found.content;
  const coChairs = event.participants.filter(({ kind }) => kind === 'coChair').flatMap(({ role_vi }) => role_vi ?? []);
  return coChairs.length > 0 ? coChairs : [organisation.chair.title_vi || exampleNames.chair];
}

function agendaOf({ found }: Running): readonly object[] {
  const { awards, event } = found.content;
  const titles = [
    exampleActs.agenda.report,
    ...(event.topics_vi.length > 0 ? event.topics_vi : [exampleActs.agenda.discussion]),
    ...(awards.length > 0 ? [exampleActs.agenda.awards] : []),
    exampleActs.agenda.conclusion,
  ];
  return titles.map((title) => ({ title }));
}

/** A point of one unit seats its delegate; the hall everybody who was invited. */
function rollCall(run: Running, { id, unit }: Point): object {
  const units = unit === null ? run.cast.members.map((member) => member.unit) : [unit];
  const entries = units.map((each, index) => ({
    name: exampleActs.delegate(each.name_vi),
    unit: each.id,
    state: units.length > 1 && index === units.length - 1 ? 'excused' : 'present',
  }));
  return { point: id, entries, present: entries.filter(({ state }) => state === 'present').length };
}
