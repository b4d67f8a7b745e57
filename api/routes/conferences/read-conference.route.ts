import { z } from 'zod';
import { dayByDay } from '#domain/calendar/day-by-day.ts';
import { printedCode } from '#domain/conference/check-in-code.ts';
import { calledAs, takenSeat, type TakenSeat } from '#domain/conference/seats.ts';
import { agendaFaults } from '#domain/conference/agenda-times.ts';
import { phaseOf } from '#domain/conference/phase.ts';
import { AgendaFaultShape } from '#api/routes/conferences/agenda.shape.ts';
import { SessionShape, sessionShape } from '#api/routes/conferences/session.shape.ts';
import { ClockShape, clockShape } from '#api/support/clock-shape.ts';
import { DutiesShape, dutiesFor, isOf } from '#api/routes/conferences/duties.shape.ts';
import { dutyAt } from '#domain/conference/file-places.ts';
import { askedBy } from '#domain/conference/asked-items.ts';
import { recommendationDirections, shortcomingKinds } from '#domain/conference/parts.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { AskedShape, askedShape } from '#api/routes/recommendations/shape.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import { NamedFileShape } from '#api/routes/files/file-shape.ts';
import { PointShape, pointsOf, SeatedTwiceShape, seatedTwiceFor } from '#api/routes/conferences/points.shape.ts';
import { DayShape, dayShape } from '#api/routes/conferences/preview.shapes.ts';
import { readableConference } from '#api/routes/conferences/readable.ts';
import { assessmentOf, concludedTasks, declaredTasks } from '#api/routes/conferences/summary-of.ts';
import { SignerShape as Signer } from '#api/support/signer.ts';
import { signerOf } from '#api/routes/conferences/signer-of.ts';
import { WrittenNumberShape } from '#api/support/fields.ts';
import { ConferenceParams, unitId } from '#api/support/ids.ts';
import { TookOver, tookOverAmong } from '#api/support/took-over.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import {
  AddresseeKind,
  AddresseePart,
  AwardRecipient,
  ConferenceFileKind,
  ConferenceForm,
  ConferencePhase,
  ConferenceStatus,
  ConclusionKind,
  DocumentLayout,
  EvidenceKind,
  InvitationAnswer,
  PartOfDay,
  Towards,
} from '#api/support/unions.ts';

const Text = z.string().nullable();

const Task = z.object({
  number: z.int(),
  programme: z.string(),
  statement: z.string(),
  parts: z.array(z.string()),
  addressees: z.array(
    z.object({
      name: z.string(),
      kind: AddresseeKind,
      unit: Text,
      inferred: z.boolean(),
      part: AddresseePart.optional(),
    }),
  ),
  deadline: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.enum(['event', 'relative']), text: z.string(), appliesTo: Text }),
    z.object({ kind: z.literal('date'), date: z.string(), hour: Text, text: Text, appliesTo: z.string().optional() }),
    z.object({ kind: z.literal('workingDays'), days: z.int(), appliesTo: z.string().optional() }),
  ]),
  horizon: z.object({ label: z.string(), from: Text, to: Text }).nullable(),
  kind: ConclusionKind.optional().describe('Left out: a task'),
  towards: Towards.optional(),
  leaderInCharge: z.string().optional(),
  measure: z.string().optional(),
  evidence: EvidenceKind.optional(),
  milestones: z.array(z.object({ name: z.string(), date: z.string() })).optional(),
  takenOver: z
    .object({
      notice: z.string(),
      source: z.string().optional(),
      number: z.int(),
      task: Text,
      recommendation: z.string().optional(),
    })
    .optional()
    .describe('The item of an earlier notice that goes on here; without a task it is a recommendation'),
});

const Assessment = z.object({
  results: z.array(z.string()),
  shortcomings: z.array(z.string()),
  causes: z.array(z.string()),
});

export const readConference = queryRoute({
  path: '/conferences/:conference',
  tag: 'conferences',
  summary: 'A conference as it stands; a draft of the conclusions is shown to the host’s staff only',
  name: 'readConference',
  params: ConferenceParams,
  query: z.object({}),
  output: z.object({
    conference: z.string(),
    host: z.object({ unit: z.string(), name: z.string() }),
    title: z.string(),
    status: ConferenceStatus,
    rehearsal: z.boolean(),
    version: z.int(),
    heldOn: z.string(),
    hour: Text,
    partOfDay: PartOfDay.nullable(),
    form: ConferenceForm,
    place: Text,
    requirements: z.array(z.string()).describe('What is asked of those who come'),
    layout: DocumentLayout,
    latestInvitationOn: z.string(),
    noticeDueOn: z.string(),
    committees: z.array(z.object({ code: z.string(), name: z.string(), programmes: z.array(z.string()) })),
    cycles: z.array(z.object({ cycle: z.string(), label: z.string(), programmes: z.array(z.string()) })),
    coChairs: z.array(z.object({ post: z.string(), name: Text })),
    phase: ConferencePhase.describe('What its own clock says, by day, hour and agenda'),
    agenda: z.array(z.object({ time: z.string(), title: z.string(), presenter: Text, minutes: z.int().optional() })),
    agendaFaults: z.array(AgendaFaultShape),
    invitees: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        unit: Text,
        role: z.string(),
        kind: z.string(),
        count: z.int().nullable(),
        person: z.string().optional(),
        rank: z.int().optional(),
        code: Text.describe(
          'By which he checks in at the desk: told to the host’s staff and to his own unit; null to others, or while there is none',
        ),
        answer: InvitationAnswer.nullable(),
        substitute: Text,
        called: z.string().describe('As a roll names him; those alike are numbered'),
        seat: z
          .object({ at: z.iso.datetime(), counted: z.boolean() })
          .nullable()
          .describe('When somebody came to sit for him, and whether he counts; null: nobody did, or others ask'),
      }),
    ),
    papers: z.array(z.object({ byKind: z.string(), by: z.string(), title: Text, unit: Text, withdrawn: z.boolean() })),
    files: z
      .array(
        NamedFileShape.extend({
          as: ConferenceFileKind,
          paper: z.int().nullable().describe('Of a paper: which, counted from 1 as they are listed'),
          duty: Text.describe('Of a duty: which; told to the host’s staff and to the unit that is to do it'),
          ...{ unit: z.string(), by: z.string(), at: z.iso.datetime() },
        }),
      )
      .describe('What was given to the conference, in the order given'),
    invitations: z
      .object({ number: WrittenNumberShape, date: z.string(), signer: Signer, adHocReason: Text, late: z.boolean() })
      .nullable(),
    further: z
      .array(
        z.object({
          number: WrittenNumberShape,
          date: z.string(),
          signer: Signer,
          adHocReason: Text,
          late: z.boolean(),
        }),
      )
      .describe('Letters to those who were forgotten'),
    awards: z.array(
      z.object({
        kind: z.string(),
        kindLabel: z.string(),
        recipient: AwardRecipient,
        count: z.int(),
        names: z.array(z.string()),
        by: z.string(),
        for: z.string(),
        programmes: z.array(z.string()),
        period: Text,
        round: Text.describe('The round of awards that decided it; null: it was typed'),
      }),
    ),
    shortcomings: z.array(
      z.object({
        id: z.string(),
        statement: z.string(),
        kind: z.enum(shortcomingKinds),
        recurring: z.boolean(),
        inferred: z.boolean(),
      }),
    ),
    directions: z.array(z.object({ id: z.string(), statement: z.string() })),
    recommendations: z.array(
      z.object({
        number: z.int(),
        direction: z.enum(recommendationDirections),
        from: z.string(),
        to: z.string(),
        toKind: z.string(),
        via: Text,
        statement: z.string(),
        deadline: Text,
      }),
    ),
    asked: z
      .array(AskedShape)
      .describe(
        'The same and what the notice asks of others, with what has come of each, as far as the reader may know it',
      ),
    speeches: z
      .object({
        version: z.int().describe('The base of the next list'),
        items: z.array(
          z.object({
            ...{ id: z.string(), by: z.string(), said: z.string() },
            ...{ paper: z.int().optional(), minutes: z.int().optional(), seconds: z.int().optional() },
            onProcedure: z.literal(true).optional(),
          }),
        ),
      })
      .nullable()
      .describe('Who spoke, as the host’s staff wrote it down; told to them'),
    session: SessionShape.nullable().describe('How the day goes; told to the host’s staff'),
    minutes: z
      .object({ approvedAt: z.iso.datetime(), number: z.string().nullable(), date: z.string().nullable() })
      .nullable()
      .describe('Null: none are approved'),
    conclusions: z
      .object({ declaredCount: z.int().nullable(), tasks: z.array(Task), assessment: Assessment.optional() })
      .nullable(),
    notice: z
      .object({
        number: WrittenNumberShape,
        noticeNumber: z.string(),
        date: z.string(),
        signer: Signer,
        late: z.boolean(),
      })
      .nullable(),
    reason: Text.describe('Why it was put off or cancelled'),
    today: z.string().describe('In the conference’s own time: a rehearsal’s clock runs apart'),
    now: z.iso.datetime(),
    clock: ClockShape.nullable().describe('Of a rehearsal: how its time runs; null = real time'),
    points: z.array(PointShape),
    seatedTwice: SeatedTwiceShape,
    duties: DutiesShape,
    declaredPoints: z.int().nullable(),
    invitationDays: z.array(DayShape).describe('From the latest day of the invitations to the day itself'),
    noticeDays: z.array(DayShape).describe('From the day itself to the latest day of the notice'),
    likelySigner: Signer,
    tookOver: z.array(TookOver).describe('Units that take part and for which the reader’s own answers'),
  }),
  async answer({ params, actor, caller, deps }) {
    const { place, row, state, staff } = await readableConference(deps, actor, params.conference);
    const { facts, plan, replies } = state;
    const calendar = await workingCalendar(deps, place.host);
    const now = nowOf(facts.clock);
    const part = [...facts.invitees, ...facts.points].flatMap(({ unit }) => unit ?? []);
    const tookOver = await tookOverAmong(deps, caller, part, vietnamDate(now));
    const units = [caller.unit, ...tookOver.map(({ unit }) => unitId(unit))];
    const concluded = 'draft' in state && (staff || state.status === 'noticeIssued');
    return {
      conference: params.conference,
      ...{ host: facts.host, title: facts.title, status: state.status, rehearsal: row.rehearsal, version: row.version },
      ...{ heldOn: facts.heldOn, hour: facts.hour, partOfDay: facts.partOfDay, form: facts.form, place: facts.place },
      requirements: [...(facts.requirements ?? [])],
      layout: facts.layout,
      latestInvitationOn: plan.latestInvitationOn,
      noticeDueOn: plan.noticeDueOn,
      committees: facts.committees.map((each) => ({ ...each, programmes: [...each.programmes] })),
      cycles: facts.cycles.map((each) => ({
        cycle: slugOf(each.cycle),
        label: each.label,
        programmes: [...each.programmes],
      })),
      coChairs: [...facts.coChairs],
      phase: phaseOf(state, now),
      agenda: [...facts.agenda],
      agendaFaults: agendaFaults(facts.agenda).map((fault) => ({ ...fault })),
      invitees: facts.invitees.map((invitee) => {
        const reply = replies.find((each) => each.invitee === invitee.id);
        const told = staff || (invitee.unit !== null && units.includes(invitee.unit));
        const code = told ? state.codes?.find((each) => each.invitee === invitee.id)?.code : undefined;
        return {
          ...{ ...invitee, answer: reply?.answer ?? null, substitute: reply?.substitute ?? null },
          code: code === undefined ? null : printedCode(code),
          called: calledAs(state, invitee),
          seat: told ? seatShape(takenSeat(state, invitee)) : null,
        };
      }),
      papers: facts.papers.map(({ unit = null, withdrawn = false, ...paper }) => ({ ...paper, unit, withdrawn })),
      files: (state.files ?? [])
        .filter(({ to }) => staff || to.as !== 'duty' || isOf(dutyAt(state, to.duty) ?? {}, units))
        .map(({ to, ...file }) => ({
          ...file,
          as: to.as,
          paper: to.as === 'paper' ? to.paper : null,
          duty: to.as === 'duty' ? to.duty : null,
        })),
      invitations: state.invitations,
      further: (state.further ?? []).map(({ number, date, signer, adHocReason, late }) => ({
        ...{ number, date, signer, adHocReason, late },
      })),
      awards: state.awards.map(({ source, ...each }) => ({
        ...each,
        ...{ names: [...each.names], programmes: [...each.programmes] },
        round: source === undefined ? null : slugOf(source.round),
      })),
      shortcomings: [...state.shortcomings],
      directions: [...state.directions],
      recommendations: [...state.recommendations],
      asked: askedBy(state).map((item) => askedShape(item, state.answers, { staff, units, now: vietnamDate(now) })),
      speeches: staff
        ? { version: state.speeches?.version ?? 0, items: (state.speeches?.items ?? []).map((each) => ({ ...each })) }
        : null,
      session: staff ? sessionShape(state) : null,
      minutes:
        state.minutes === undefined
          ? null
          : {
              approvedAt: state.minutes.at,
              number: state.minutes.numbered?.minutesNumber ?? null,
              date: state.minutes.numbered?.date ?? null,
            },
      conclusions: concluded
        ? {
            ...assessmentOf(state),
            declaredCount: declaredTasks(state),
            tasks: concludedTasks(state).map((task) => ({
              ...task,
              parts: [...task.parts],
              addressees: [...task.addressees],
              deadline: { ...task.deadline },
              milestones: task.milestones === undefined ? undefined : [...task.milestones],
            })),
          }
        : null,
      notice: 'notice' in state ? state.notice : null,
      reason: 'reason' in state ? state.reason : null,
      ...{
        today: vietnamDate(now),
        now,
        clock: clockShape(facts.clock),
        points: pointsOf(state, { staff, units }),
        seatedTwice: seatedTwiceFor(state, staff),
        duties: dutiesFor(state, { staff, units, today: vietnamDate(now), calendar }),
        declaredPoints: facts.declaredPoints,
      },
      invitationDays: dayByDay(plan.latestInvitationOn, facts.heldOn, calendar).map(dayShape),
      noticeDays: dayByDay(facts.heldOn, plan.noticeDueOn, calendar).map(dayShape),
      likelySigner: signerOf(state),
      tookOver,
    };
  },
});

function seatShape(seat: TakenSeat | null) {
  return seat === null ? null : { at: seat.at, counted: seat.counted };
}
