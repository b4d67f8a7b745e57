import { z } from 'zod';
import { conferencesFor } from '#db/queries/conference.query.ts';
import { cycleStream, Slug, slugOf } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { RehearsalFlag } from '#api/support/rehearsal-flag.ts';

const statuses = ['convened', 'held', 'concluded', 'noticeIssued', 'postponed', 'cancelled'] as const;

export const listConferences = queryRoute({
  path: '/conferences',
  tag: 'conferences',
  summary: 'The conferences of the actor’s committee and those its unit is invited to, the latest day first',
  name: 'listConferences',
  params: z.object({}),
  query: z.object({ rehearsal: RehearsalFlag, cycle: Slug.optional(), status: z.enum(statuses).optional() }),
  output: z.object({
    conferences: z.array(
      z.object({
        conference: z.string(),
        host: z.string(),
        title: z.string(),
        status: z.string(),
        heldOn: z.string(),
        form: z.string(),
        rehearsal: z.boolean(),
        cycles: z.array(z.string()),
      }),
    ),
  }),
  async answer({ query, actor, deps }) {
    const rows = await conferencesFor(deps.db, actor, {
      rehearsal: query.rehearsal,
      cycle: query.cycle === undefined ? null : cycleStream(query.cycle),
      status: query.status ?? null,
    });
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
      })),
    };
  },
});
