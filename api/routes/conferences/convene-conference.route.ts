import { z } from 'zod';
import type { ConveneConference, LevelShort } from '#domain/conference/commands.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { LedgerId } from '#domain/kernel/ids.ts';
import { ConveneBody, type UnfinishedConveneBody } from '#api/routes/conferences/convene.body.ts';
import { cyclesToClose } from '#api/routes/conferences/cycles-to-close.ts';
import { followingDeadlines } from '#api/routes/conferences/following-deadlines.ts';
import { commandRoute } from '#api/support/command-route.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { conferenceStream } from '#api/support/ids.ts';
import { requireUnits } from '#api/support/known-units.ts';
import { placeOf } from '#engine/places.ts';

export const conveneConference = commandRoute({
  path: '/conferences',
  tag: 'conferences',
  summary:
    'Convene a conference that closes one or several cycles of one host; host, committees, letterhead and, for a rehearsal, the clock come from the cycles',
  action: 'conference.ConveneConference',
  large: true,
  params: z.object({}),
  body: ConveneBody,
  async target({ body, actor, deps }) {
    const stream = conferenceStream(body.conference);
    const known = await deps.places.find(stream);
    const { ledger, data } = await conveneData(deps, actor, body, known !== undefined);
    return {
      place: known ?? placeOf(stream, 'conference', ledger),
      unit: null,
      // Convened already: what its day took was asked then.
      lookUp: async () => (known === undefined ? { ...data, short: await shortBy(deps, data) } : data),
    };
  },
});

interface ToConvene {
  readonly ledger: LedgerId;
  readonly data: ConveneConference['data'];
}

/** What the day takes of the days that its cycles keep for their levels. */
export async function shortBy(
  deps: ApiDeps,
  { conference, cycles, heldOn }: ConveneConference['data'],
): Promise<readonly LevelShort[]> {
  const closed = cycles.map(({ cycle }) => cycle);
  return (await followingDeadlines(deps, conference, closed, heldOn)).short;
}

/** What is stated, completed by what the cycles say: host, committees, letterhead, clock. */
export async function conveneData(
  deps: ApiDeps,
  actor: Actor,
  body: z.output<typeof UnfinishedConveneBody>,
  again: boolean,
): Promise<ToConvene> {
  const { ledger, ...taken } = await cyclesToClose(deps, actor, body.cycles, {
    again,
    issuedBy: body.issuedBy,
  });
  await requireUnits(deps, [
    ...body.points.map(({ unit }, i) => [`/points/${String(i)}/unit`, unit] as const),
    ...body.invitees.map(({ unit }, i) => [`/invitees/${String(i)}/unit`, unit] as const),
  ]);
  const { conference, cycles: _cycles, issuedBy: _issuedBy, committees = taken.committees, ...facts } = body;
  return { ledger, data: { ...facts, ...taken, conference: conferenceStream(conference), committees } };
}
