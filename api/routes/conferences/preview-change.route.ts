import { z } from 'zod';
import type { ConferenceCommand, LevelShort } from '#domain/conference/commands.ts';
import { SignOffField } from '#api/routes/cycles/plan-body.ts';
import { play } from '#domain/conference/play.ts';
import { followingDeadlines, FollowingShape } from '#api/routes/conferences/following-deadlines.ts';
import { LetterShape, letterShape, ObstacleShape, obstacleShapes } from '#api/routes/conferences/preview.shapes.ts';
import { staffedConference } from '#api/routes/conferences/staffed.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { DateField, HourField } from '#api/support/fields.ts';
import { ConferenceParams } from '#api/support/ids.ts';

const Reason = z
  .string()
  .trim()
  .max(4000)
  .default('')
  .describe('May still be unwritten: then that is an obstacle beside what the change would come to');

/** Stands for a reason not yet written, so that the day is reckoned; it is shown to nobody. */
const unwritten = '…';

const Body = z.strictObject({
  decision: z.enum(['move', 'postpone', 'cancel']),
  heldOn: DateField.nullable().default(null).describe('The new day, for a move'),
  hour: HourField.nullable().default(null),
  reason: Reason,
  signedOff: SignOffField,
});

export const previewChange = askRoute({
  path: '/conferences/:conference/change/preview',
  tag: 'conferences',
  summary:
    'What moving, putting off or cancelling would come to: new latest days, and who is written to. Nothing is stored',
  name: 'previewConferenceChange',
  params: ConferenceParams,
  body: Body,
  output: z.object({
    obstacles: z.array(ObstacleShape),
    letters: z.array(LetterShape).describe('Of the conference, and of cycles whose deadlines move with it'),
    deadlines: z.array(FollowingShape).describe('Deadlines counted back from the conference, and where they move'),
    latestInvitationOn: z.string().nullable().describe('Null while the change cannot be made'),
    noticeDueOn: z.string().nullable(),
  }),
  async answer({ params, body, actor, deps }) {
    const { state, given, row } = await staffedConference(deps, actor, params.conference);
    const { conference, cycles, heldOn } = state.facts;
    const following =
      body.decision === 'move' && body.heldOn !== null && body.heldOn !== heldOn
        ? await followingDeadlines(
            deps,
            conference,
            cycles.map(({ cycle }) => cycle),
            body.heldOn,
          )
        : nothing;
    const asked = play(state, commandOf(body, heldOn, following.short), given);
    const lacksReason = asked.obstacle?.pointer === '/reason' ? [asked.obstacle] : [];
    const played =
      lacksReason.length === 0
        ? asked
        : play(state, commandOf({ ...body, reason: unwritten }, heldOn, following.short), given);
    const plan = played.obstacle === null && played.state.status !== 'none' ? played.state.plan : null;
    const context = { publicUrl: deps.publicUrl, rehearsal: row.rehearsal, now: given.at };
    const follow = played.obstacle === null ? following : nothing;
    return {
      obstacles: await obstacleShapes(deps, [...lacksReason, played.obstacle]),
      deadlines: follow.deadlines,
      letters: [...played.letters, ...follow.letters].map((notice) => letterShape(notice, context)),
      latestInvitationOn: plan?.latestInvitationOn ?? null,
      noticeDueOn: plan?.noticeDueOn ?? null,
    };
  },
});

const nothing = { deadlines: [], letters: [], short: [] };

function commandOf(
  { decision, heldOn, hour, reason, signedOff }: z.output<typeof Body>,
  today: Exclude<z.output<typeof DateField>, null>,
  short: readonly LevelShort[],
): ConferenceCommand {
  if (decision !== 'move') return { type: 'PostponeOrCancel', data: { decision, reason } };
  return { type: 'MoveConference', data: { heldOn: heldOn ?? today, hour, reason, short, signedOff } };
}
