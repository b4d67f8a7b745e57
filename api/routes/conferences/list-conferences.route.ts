import { isStaffOf } from '#domain/access/rule.ts';
import { isTask } from '#domain/conference/conclusion.ts';
import { z } from 'zod';
import { isRead } from '#domain/conference/parts.ts';
import { phaseOf } from '#domain/conference/phase.ts';
import { conferenceStatuses } from '#domain/conference/state.ts';
import { conferencesFor } from '#db/queries/conference.query.ts';
import { concludedTasks, type ConvenedState } from '#api/routes/conferences/summary-of.ts';
import { cycleStream, Slug } from '#api/support/ids.ts';
import { nowOf, todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { RehearsalFlag } from '#api/support/rehearsal-flag.ts';
import { ofTookOver, TookOver, withTookOver } from '#api/support/took-over.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { ConferenceForm, ConferencePhase, ConferenceStatus, PartOfDay } from '#api/support/unions.ts';

export const listConferences = queryRoute({
  path: '/conferences',
  tag: 'conferences',
  summary: 'The conferences of the actor’s committee and those its unit is invited to, the latest day first',
  name: 'listConferences',
  params: z.object({}),
  query: z.object({ rehearsal: RehearsalFlag, cycle: Slug.optional(), status: z.enum(conferenceStatuses).optional() }),
  output: z.object({
    conferences: z.array(
      z.object({
        conference: z.string(),
        host: z.string(),
        title: z.string(),
        status: ConferenceStatus,
        phase: ConferencePhase,
        heldOn: z.string(),
        form: ConferenceForm,
        rehearsal: z.boolean(),
        cycles: z.array(z.string()),
        committees: z.array(z.string()),
        hour: z.string().nullable(),
        partOfDay: PartOfDay.nullable(),
        points: z.int(),
        called: z.int().describe('Points whose roll was called'),
        present: z.int(),
        invited: z.int(),
        answered: z.int(),
        papers: z.int(),
        tasks: z.int().nullable().describe('Concluded tasks; null while they are a draft that is not for the reader'),
        latestInvitationOn: z.string(),
        noticeDueOn: z.string(),
        invitationsIssued: z.boolean(),
        noticeNumber: z.string().nullable(),
        tookOver: z.array(TookOver).describe('Invited units for which the reader’s own answers'),
      }),
    ),
  }),
  async answer({ query, actor, deps }) {
    const filter = {
      rehearsal: query.rehearsal,
      cycle: query.cycle === undefined ? null : cycleStream(query.cycle),
      status: query.status ?? null,
    };
    const taken = await ofTookOver(deps, actor, async ({ db }, as, actsOn) => {
      const rows = await conferencesFor(db, as, filter);
      return rows.filter(({ doc }) => actsOn(todayOf(doc.facts.clock)));
    });
    const rows = withTookOver(await conferencesFor(deps.db, actor, filter), taken, ({ stream }) => stream);
    rows.sort((a, b) => (a.held_on < b.held_on ? 1 : a.held_on > b.held_on ? -1 : 0));
    return {
      conferences: rows.map((row) => ({
        conference: slugOf(row.stream),
        host: row.host,
        title: row.title,
        status: row.status,
        heldOn: row.held_on,
        form: row.form,
        rehearsal: row.rehearsal,
        cycles: row.cycles.map(slugOf),
        tookOver: row.tookOver,
        ...countsIn(row.doc, isStaffOf(row.host, actor)),
      })),
    };
  },
});

function countsIn(state: ConvenedState, staff: boolean) {
  const { facts, plan, replies, rollCalls } = state;
  return {
    phase: phaseOf(state, nowOf(facts.clock)),
    committees: facts.committees.map(({ name }) => name),
    hour: facts.hour,
    partOfDay: facts.partOfDay,
    points: facts.points.length,
    called: rollCalls.length,
    present: rollCalls.reduce((sum, { present }) => sum + present, 0),
    invited: facts.invitees.length,
    answered: replies.length,
    papers: facts.papers.filter(isRead).length,
    tasks: staff || state.status === 'noticeIssued' ? concludedTasks(state).filter(isTask).length : null,
    latestInvitationOn: plan.latestInvitationOn,
    noticeDueOn: plan.noticeDueOn,
    invitationsIssued: state.invitations !== null,
    noticeNumber: 'notice' in state ? state.notice.noticeNumber : null,
  };
}
