import { z } from 'zod';
import type { ConveneConference } from '#domain/conference/commands.ts';
import { defaultLadder } from '#domain/deadlines/deadline.ts';
import { cyclesToClose } from '#api/routes/conferences/cycles-to-close.ts';
import {
  AgendaField,
  CoChairField,
  CountField,
  InviteeField,
  ladderField,
  PaperField,
  PointField,
  ProgrammeField,
  SettingsField,
} from '#api/routes/conferences/parts.fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, HourField, NameField } from '#api/support/fields.ts';
import { conferenceStream, Slug } from '#api/support/ids.ts';
import { requireUnits } from '#api/support/known-units.ts';
import { placeOf } from '#api/support/stream-places.ts';
import { MaybeText } from '#api/support/unit-field.ts';

const Cycles = z
  .array(Slug)
  .min(1)
  .max(50)
  .superRefine((slugs, context) => {
    const index = slugs.findIndex((slug, i) => slugs.indexOf(slug) < i);
    if (index !== -1) context.addIssue({ code: 'custom', path: [index], message: 'duplicate' });
  });

export const conveneConference = commandRoute({
  path: '/conferences',
  tag: 'conferences',
  summary:
    'Convene a conference that closes one or several cycles of one host; host, committees, letterhead and, for a rehearsal, the clock come from the cycles',
  action: 'conference.ConveneConference',
  params: z.object({}),
  body: z.strictObject({
    conference: Slug.describe('Name of the conference in every address from here on'),
    title: NameField,
    cycles: Cycles.describe('The cycles it closes; the first one gives the letterhead'),
    committees: z
      .array(z.strictObject({ code: Slug, name: NameField, programmes: z.array(ProgrammeField).max(20) }))
      .min(1)
      .max(20)
      .optional()
      .describe('Left out: the committees of the cycles'),
    heldOn: DateField,
    hour: HourField.nullable().default(null),
    partOfDay: z.enum(['morning', 'afternoon']).nullable().default(null),
    form: z.enum(['online', 'inPerson', 'hybrid', 'notStated']).default('notStated'),
    place: MaybeText,
    points: z.array(PointField).max(5000).default([]),
    declaredPoints: CountField.nullable().default(null),
    coChairs: z.array(CoChairField).max(20).default([]),
    agenda: z.array(AgendaField).max(200).default([]),
    invitees: z.array(InviteeField).max(5000).default([]),
    papers: z.array(PaperField).max(500).default([]),
    settings: SettingsField.prefault({}),
    taskLadder: ladderField(defaultLadder),
  }),
  async target({ body, actor, deps }) {
    const stream = conferenceStream(body.conference);
    const known = await deps.places.find(stream);
    const { ledger, ...taken } = await cyclesToClose(deps, actor, body.cycles, known !== undefined);
    await requireUnits(deps, [
      ...body.points.map(({ unit }, i) => [`/points/${String(i)}/unit`, unit] as const),
      ...body.invitees.map(({ unit }, i) => [`/invitees/${String(i)}/unit`, unit] as const),
    ]);
    const { conference: _slug, cycles: _cycles, committees = taken.committees, ...facts } = body;
    const data = {
      ...facts,
      ...taken,
      conference: stream,
      committees,
    } satisfies ConveneConference['data'];
    return { place: known ?? placeOf(stream, 'conference', ledger), unit: null, data };
  },
});
