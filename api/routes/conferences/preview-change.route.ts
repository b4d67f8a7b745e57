import { z } from 'zod';
import type { ConferenceCommand } from '#domain/conference/commands.ts';
import { play } from '#domain/conference/play.ts';
import { followingDeadlines, FollowingShape } from '#api/routes/conferences/following-deadlines.ts';
import { LetterShape, letterShape, ObstacleShape, obstacleShape } from '#api/routes/conferences/preview.shapes.ts';
import { staffedConference } from '#api/routes/conferences/staffed.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { DateField, HourField } from '#api/support/fields.ts';
import { ConferenceParams } from '#api/support/ids.ts';

const Reason = z.string().trim().max(4000).default('');
const Body = z.strictObject({
  decision: z.enum(['move', 'postpone', 'cancel']),
  heldOn: DateField.nullable().default(null).describe('The new day, for a move'),
  hour: HourField.nullable().default(null),
  reason: Reason,
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
    latestInvitationOn: z.string(),
    noticeDueOn: z.string(),
  }),
  async answer({ params, body, actor, deps }) {
    const { state, given, row } = await staffedConference(deps, actor, params.conference);
    const played = play(state, commandOf(body, state.facts.heldOn), given);
    const after = played.state.status === 'none' ? state : played.state;
    const context = { publicUrl: deps.publicUrl, rehearsal: row.rehearsal, now: given.at };
    const moved = body.decision === 'move' && played.obstacle === null && after.facts.heldOn !== state.facts.heldOn;
    const { conference, cycles } = state.facts;
    const following = moved
      ? await followingDeadlines(
          deps,
          conference,
          cycles.map(({ cycle }) => cycle),
          after.facts.heldOn,
        )
      : { deadlines: [], letters: [] };
    return {
      obstacles: played.obstacle === null ? [] : [obstacleShape(played.obstacle)],
      deadlines: following.deadlines,
      letters: [...played.letters, ...following.letters].map((notice) => letterShape(notice, context)),
      latestInvitationOn: after.plan.latestInvitationOn,
      noticeDueOn: after.plan.noticeDueOn,
    };
  },
});

function commandOf(
  { decision, heldOn, hour, reason }: z.output<typeof Body>,
  today: Exclude<z.output<typeof DateField>, null>,
): ConferenceCommand {
  if (decision !== 'move') return { type: 'PostponeOrCancel', data: { decision, reason } };
  return { type: 'MoveConference', data: { heldOn: heldOn ?? today, hour, reason } };
}
