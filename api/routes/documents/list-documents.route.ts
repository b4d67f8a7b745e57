import { z } from 'zod';
import type { StreamId } from '#domain/kernel/ids.ts';
import { documentsOf } from '#db/queries/documents.query.ts';
import { outdatedFigures } from '#api/routes/documents/outdated-figures.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const listDocuments = queryRoute({
  path: '/documents',
  tag: 'documents',
  summary: 'The letters of a cycle or a conference',
  name: 'listDocuments',
  params: z.object({}),
  query: z.object({ stream: z.string().min(3).max(300).describe('cycle/… or conference/…') }),
  output: z.object({
    pdf: z.boolean().describe('Each can be had as PDF too'),
    documents: z.array(
      z.object({
        id: z.int(),
        key: z.string(),
        fileName: z.string(),
        rehearsal: z.boolean(),
        requestedAt: z.iso.datetime(),
        renderedAt: z.iso.datetime().nullable(),
        href: z.string(),
        outdated: z
          .array(
            z.object({ code: z.string(), label: z.string(), printed: z.string(), corrected: z.string().nullable() }),
          )
          .describe('Totals it prints that an accepted variance note has moved since; told to the staff of the host'),
      }),
    ),
  }),
  async answer({ query, actor, deps }) {
    const place = await deps.places.find(query.stream as StreamId);
    if (place === undefined) throw new Problem('not-found');
    await authoriseReading(deps, actor, 'readDocument', place);
    const outdatedIn = await outdatedFigures(deps, actor, place);
    const rows = await documentsOf(deps.db, place.stream);
    return {
      pdf: deps.papers.makesPdf(),
      documents: rows.map((row) => ({
        id: row.id,
        key: row.key,
        fileName: row.file_name,
        rehearsal: row.rehearsal,
        requestedAt: row.requested_at.toISOString(),
        renderedAt: row.rendered_at?.toISOString() ?? null,
        href: `/documents/${String(row.id)}`,
        outdated: [...outdatedIn(row.model)],
      })),
    };
  },
});
