import { z } from 'zod';
import { dayByDay } from '#domain/calendar/day-by-day.ts';
import { agendaFaults } from '#domain/conference/agenda-times.ts';
import { AgendaFaultShape } from '#api/routes/conferences/agenda.shape.ts';
import { invitationDocument } from '#domain/conference/documents.ts';
import { play } from '#domain/conference/play.ts';
import { pageOf } from '#domain/documents/page.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { hosted } from '#domain/access/resource.ts';
import { UnfinishedConveneBody } from '#api/routes/conferences/convene.body.ts';
import { conveneData, shortBy } from '#api/routes/conferences/convene-conference.route.ts';
import {
  DayShape,
  dayShape,
  ObstacleShape,
  obstacleShapes,
  PageShape,
  pageShape,
} from '#api/routes/conferences/preview.shapes.ts';
import { firstToSign } from '#api/routes/conferences/signer-of.ts';
import { givenNow } from '#api/support/given-now.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';

const Term = z.object({ on: z.string(), days: z.array(DayShape) });

export const previewConvening = askRoute({
  params: z.object({}),
  path: '/conferences/preview',
  tag: 'conferences',
  summary: 'What hangs on the day of a conference, and its invitation as it would be printed. Nothing is stored',
  name: 'previewConvening',
  large: true,
  body: UnfinishedConveneBody,
  output: z.object({
    today: z.string(),
    obstacles: z.array(ObstacleShape),
    rehearsal: z.boolean(),
    host: z.string(),
    committees: z.array(z.string()),
    latestInvitation: Term.nullable().describe('Null while the day cannot be met'),
    notice: Term.nullable(),
    invitationReminders: z.array(z.iso.datetime()),
    agendaFaults: z.array(AgendaFaultShape),
    letters: z.int().describe('Units that would be written to'),
    page: PageShape,
  }),
  async answer({ body, actor, deps }) {
    const { data } = await conveneData(deps, actor, body, false);
    authorise(actor, 'conference.ConveneConference', hosted(data.host.unit));
    const given = await givenNow(deps, actor, data.clock, data.host.unit);
    const short = await shortBy(deps, data);
    const today = vietnamDate(given.at);
    const { state, obstacle } = play(
      { status: 'none' },
      { type: 'ConveneConference', data: { ...data, short } },
      given,
    );
    const plan = state.status === 'none' ? null : state.plan;
    const { heldOn } = data;
    const signer = firstToSign(data);
    const days = (from: typeof heldOn, to: typeof heldOn) => dayByDay(from, to, given.calendar).map(dayShape);
    return {
      today,
      obstacles: await obstacleShapes(deps, [obstacle]),
      rehearsal: data.clock !== null,
      host: data.host.name,
      committees: data.committees.map(({ name }) => name),
      latestInvitation:
        plan === null ? null : { on: plan.latestInvitationOn, days: days(plan.latestInvitationOn, heldOn) },
      notice: plan === null ? null : { on: plan.noticeDueOn, days: days(heldOn, plan.noticeDueOn) },
      invitationReminders: plan === null ? [] : plan.invitationRungs.map(({ at }) => at),
      agendaFaults: agendaFaults(data.agenda).map((fault) => ({ ...fault })),
      letters: data.invitees.filter(({ unit }) => unit !== null).length,
      page: pageShape(pageOf(invitationDocument(data, { number: null, date: today, signer }))),
    };
  },
});
