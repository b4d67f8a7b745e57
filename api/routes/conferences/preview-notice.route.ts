import { z } from 'zod';
import { noticePreview } from '#domain/conference/notice-preview.ts';
import { pageOf } from '#domain/documents/page.ts';
import { PreviewNoticeBody, wishOf } from '#api/routes/conferences/notice-wish.ts';
import {
  LetterShape,
  letterShape,
  ObstacleShape,
  obstacleShapes,
  PageShape,
  pageShape,
} from '#api/routes/conferences/preview.shapes.ts';
import { staffedConference } from '#api/routes/conferences/staffed.ts';
import { withNumber } from '#api/support/given-now.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { ConferenceParams } from '#api/support/ids.ts';

const Warning = z.object({
  check: z.enum(['K6', 'K11']),
  number: z.int().nullable(),
  missing: z.enum(['addressee', 'unit', 'date']).nullable(),
  declared: z.int().nullable(),
  listed: z.int().nullable(),
});

export const previewNotice = askRoute({
  path: '/conferences/:conference/notice/preview',
  tag: 'conferences',
  summary:
    'The conclusion notice as it would be issued from these conclusions (left out: those drafted), what would follow, and what would stand in its way. Nothing is stored',
  name: 'previewNotice',
  large: true,
  params: ConferenceParams,
  body: PreviewNoticeBody,
  output: z.object({
    page: PageShape,
    warnings: z.array(Warning),
    obstacles: z.array(ObstacleShape),
    tasks: z.array(
      z.object({
        number: z.int(),
        units: z.array(z.string()),
        firstReminderAt: z.iso.datetime().nullable(),
        silentFrom: z.string().nullable(),
      }),
    ),
    letters: z.array(LetterShape),
    late: z.boolean().describe('After the latest day; accepted and said'),
  }),
  async answer({ params, body, actor, deps }) {
    const { state, given, row, place } = await staffedConference(deps, actor, params.conference);
    const wish = wishOf(state, body, given.at);
    const told = await withNumber(given, deps, place.ledger, body.number);
    const preview = noticePreview(state, wish, told);
    const context = { publicUrl: deps.publicUrl, rehearsal: row.rehearsal, now: given.at };
    return {
      page: pageShape(pageOf(preview.document)),
      warnings: preview.warnings.map((warning) => ({
        ...{ number: null, missing: null, declared: null, listed: null },
        ...warning,
      })),
      obstacles: await obstacleShapes(deps, preview.obstacles),
      tasks: preview.tasks.map((task) => ({ ...task, units: [...task.units] })),
      letters: preview.letters.map((notice) => letterShape(notice, context)),
      late: wish.date > state.plan.noticeDueOn,
    };
  },
});
