import { isRead } from '#domain/conference/parts.ts';
import { z } from 'zod';
import { isTask } from '#domain/conference/conclusion.ts';
import { daysBetween, parseCivilDate } from '#domain/kernel/civil-date.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { cutOffsOf } from '#db/queries/conference.query.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import { readableConference } from '#api/routes/conferences/readable.ts';
import {
  addresseesByKind,
  awardsOf,
  concludedTasks,
  countBy,
  countsOf,
  datesOf,
  declaredAgainst,
  declaredTasks,
  flagsOf,
  lineOf,
} from '#api/routes/conferences/summary-of.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { ConferenceStatus, DeadlineKind } from '#api/support/unions.ts';

const Counts = z.record(z.string(), z.int());
const Outcome = z.enum(['pass', 'warn']);
const Declared = z.object({ declared: z.int().nullable(), listed: z.int(), outcome: Outcome });
const MaybeDate = z.string().nullable();

const Tasks = z.object({
  total: z.int(),
  byProgramme: Counts,
  byDeadlineKind: z.object({ none: z.int(), event: z.int(), relative: z.int(), date: z.int() }),
  withoutDeadlineDate: z.int(),
  byAddressee: z.object({ stated: z.int(), inferred: z.int(), none: z.int() }),
  byAddresseeKind: z.object({ named: z.int(), class: z.int(), none: z.int() }),
  addressees: z.object({ named: z.int(), class: z.int() }),
  declared: Declared,
  flags: z.object({
    outcome: Outcome,
    items: z.array(z.object({ number: z.int(), withoutAddressee: z.boolean(), withoutDate: z.boolean() })),
  }),
  list: z.array(
    z.object({
      number: z.int(),
      programme: z.string(),
      parts: z.int(),
      deadlineKind: DeadlineKind,
      deadlineState: z.enum(['deadline date set', 'no deadline date set']),
      deadlineDate: MaybeDate,
      appliesTo: z.array(z.string()),
      horizon: z.string().nullable(),
    }),
  ),
});

export const conferenceSummary = queryRoute({
  path: '/conferences/:conference/summary',
  tag: 'conferences',
  summary: 'Every count and date of a conference; tasks are counted as concluded, whatever was decided on them since',
  name: 'readConferenceSummary',
  params: ConferenceParams,
  query: z.object({}),
  output: z.object({
    conference: z.string(),
    status: ConferenceStatus,
    rehearsal: z.boolean(),
    heldOn: z.string(),
    committees: z.int(),
    cyclesClosed: z.int(),
    cycles: z.array(
      z.object({ cycle: z.string(), label: z.string(), cutOff: MaybeDate, daysFromCutOff: z.int().nullable() }),
    ),
    chairsPresiding: z.int(),
    connectionPoints: Declared.extend({ count: z.int() }),
    present: z.int(),
    papers: z.object({ total: z.int(), byKind: Counts }),
    awards: z.object({ items: z.int(), persons: z.int(), collectives: z.int(), byKind: Counts }),
    shortcomings: z.object({ total: z.int(), recurring: z.int(), focusTopics: z.int() }),
    directions: z.int(),
    recommendations: z.object({ up: z.int(), down: z.int() }),
    dates: z.object({
      noticeDueOn: z.string(),
      latestInvitationOn: z.string(),
      latestInvitationClearDays: MaybeDate,
      latestInvitationCountedBack: MaybeDate,
      silenceFlaggedFrom: z.string(),
    }),
    tasks: Tasks,
  }),
  async answer({ params, actor, deps }) {
    const { place, row, state, staff } = await readableConference(deps, actor, params.conference);
    const { facts } = state;
    const read = facts.papers.filter(isRead);
    const cutOffs = await cutOffsOf(
      deps.db,
      facts.cycles.map(({ cycle }) => cycle),
    );
    const visible = staff || state.status === 'noticeIssued';
    const tasks = visible ? concludedTasks(state).filter(isTask) : [];
    const counts = countsOf(tasks);
    const of = (kind: 'shortcoming' | 'focusTopic') => state.shortcomings.filter((item) => item.kind === kind);
    return {
      conference: params.conference,
      status: state.status,
      rehearsal: row.rehearsal,
      heldOn: facts.heldOn,
      committees: facts.committees.length,
      cyclesClosed: facts.cycles.length,
      cycles: facts.cycles.map(({ cycle, label }) => {
        const cutOff = parseCivilDate(cutOffs.find(({ stream }) => stream === cycle)?.cut_off ?? '');
        return {
          cycle: slugOf(cycle),
          label,
          cutOff,
          daysFromCutOff: cutOff === null ? null : daysBetween(cutOff, facts.heldOn),
        };
      }),
      chairsPresiding: facts.coChairs.length,
      connectionPoints: {
        count: facts.declaredPoints ?? facts.points.length,
        ...declaredAgainst(facts.declaredPoints, facts.points.length),
      },
      present: state.rollCalls.reduce((sum, { present }) => sum + present, 0),
      papers: { total: read.length, byKind: countBy(read, ({ byKind }) => byKind) },
      awards: awardsOf(state.awards),
      shortcomings: {
        total: of('shortcoming').length,
        recurring: state.shortcomings.filter(({ recurring }) => recurring).length,
        focusTopics: of('focusTopic').length,
      },
      directions: state.directions.length,
      recommendations: {
        up: state.recommendations.filter(({ direction }) => direction === 'up').length,
        down: state.recommendations.filter(({ direction }) => direction === 'down').length,
      },
      dates: datesOf(state, await workingCalendar(deps, place.host)),
      tasks: {
        total: counts.total,
        byProgramme: { ...counts.byProgramme },
        byDeadlineKind: { ...counts.byDeadline },
        withoutDeadlineDate: counts.withoutDate,
        byAddressee: { ...counts.byAddressee },
        byAddresseeKind: { ...counts.byAddresseeKind },
        addressees: addresseesByKind(tasks),
        declared: declaredAgainst(visible ? declaredTasks(state) : null, tasks.length),
        flags: flagsOf(tasks),
        list: tasks.map(lineOf),
      },
    };
  },
});
