import { addressOf } from '#domain/words/console-addresses.ts';
import { z } from 'zod';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { slugOf, streamOf } from '#domain/kernel/streams.ts';
import { matchRank } from '#domain/vietnamese/match-rank.ts';
import { type FoundRow, searchRecords } from '#db/queries/search.query.ts';
import { foundUnits } from '#api/routes/search/found-units.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

const kinds = ['unit', 'cycle', 'conference', 'task', 'document'] as const;

const Found = z.object({
  kind: z.enum(kinds),
  id: z.string().describe('Unit, stream, or number of a document'),
  title: z.string(),
  detail: z.string().nullable().describe('What it belongs to'),
  day: z.string().nullable(),
  rehearsal: z.boolean(),
  address: z.string().describe('Where the console shows it; of a document, the file'),
});
type FoundShape = z.output<typeof Found>;

export const search = queryRoute({
  path: '/search',
  tag: 'search',
  summary: 'Units, cycles, conferences, tasks and letters by their text, without marks; the exact ones first',
  name: 'search',
  params: z.object({}),
  query: z.object({
    q: z.string().trim().min(1).max(200),
    limit: z.coerce.number().int().min(1).max(50).default(8).describe('Of each kind'),
  }),
  output: z.object({ groups: z.array(z.object({ kind: z.enum(kinds), results: z.array(Found) })) }),
  async answer({ query: { q, limit }, actor, deps }) {
    const today = todayOf(null);
    const records = await searchRecords(deps.db, actor, q);
    const units = await foundUnits(deps, q, today);
    const ranked = [
      ...units.map(({ unit, parentName, rank }) => ({
        rank: unit.validTo !== null && unit.validTo < today ? rank + 0.5 : rank,
        found: unitFound(unit.id, unit.name, parentName, unit.validTo),
      })),
      ...records.map((row) => ({ rank: matchRank(row.title, q) ?? 8, found: recordFound(row) })),
    ].sort((a, b) => a.rank - b.rank);
    const groups = kinds.map((kind) => ({
      kind,
      results: ranked.filter(({ found }) => found.kind === kind).slice(0, limit),
    }));
    // The kind whose best answer is the best of all comes first.
    return {
      groups: groups
        .filter(({ results }) => results.length > 0)
        .sort((a, b) => (a.results[0]?.rank ?? 9) - (b.results[0]?.rank ?? 9))
        .map(({ kind, results }) => ({ kind, results: results.map(({ found }) => found) })),
    };
  },
});

function unitFound(id: string, title: string, detail: string | null, day: CivilDate | null): FoundShape {
  return { kind: 'unit', id, title, detail, day, rehearsal: false, address: addressOf.unit(id) };
}

function recordFound({ kind, stream, title, detail, day, rehearsal, number }: FoundRow): FoundShape {
  return { kind, id: stream, title, detail, day, rehearsal, address: addressFor(kind, stream, number ?? 0) };
}

function addressFor(kind: FoundRow['kind'], stream: FoundRow['stream'], number: number): string {
  switch (kind) {
    case 'cycle':
      return addressOf.board(stream);
    case 'conference':
      return addressOf.conference(stream);
    case 'task':
      return addressOf.task(streamOf('conference', slugOf(stream).split('/')[0] ?? ''), number);
    case 'document':
      return `/documents/${String(number)}`;
  }
}
