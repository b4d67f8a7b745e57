import { z } from 'zod';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Instant, instantFromMillis } from '#domain/kernel/instant.ts';
import { formatDate, officeMoment } from '#domain/words/dates.ts';
import { exportAbout } from '#domain/words/exports.ts';
import { recordAccess } from '#db/access-log/record.ts';
import { attachment } from '#api/support/attachment.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { conferenceStream, cycleStream } from '#api/support/ids.ts';
import { TokenField } from '#api/support/fields.ts';
import { file, type Parsed, type Register, route as made } from '#api/support/route.ts';
import { answerTo, type Query } from '#api/support/query-route.ts';
import { writeWorkbook, xlsxType } from '#api/support/workbook.ts';
import type { Sheet } from '#api/support/workbook-cells.ts';

interface ExportRoute<P extends z.ZodObject, Q extends z.ZodObject, O extends z.ZodType> {
  readonly path: `/exports/${string}.xlsx`;
  readonly name: string;
  /** The list on the screen: its filter, its rights, its rows. */
  readonly list: Query<P, Q, O>;
  readonly words: { readonly list: string; readonly file: string };
  /** A file has no pages: the query that comes after these answers, null after the last. `first` overrides what was asked. */
  readonly paged?: {
    readonly first: Partial<Parsed<Q>>;
    next(answer: z.output<O>, query: Parsed<Q>): Partial<Parsed<Q>> | null;
  };
  sheets(answers: readonly z.output<O>[]): readonly Sheet[];
}

/** The rows of a list, by the same question and so by the same rights, as a spreadsheet. Who took it is recorded. */
export function exportRoute<P extends z.ZodObject, Q extends z.ZodObject, O extends z.ZodType>(
  route: ExportRoute<P, Q, O>,
): Register {
  const { list } = route;
  const asked = z.object({ ...list.route.query.shape, ...list.route.params.shape, token: TokenField });
  return made({
    ...{ method: 'GET', path: route.path, tag: 'exports', name: route.name, asks: 'person' },
    summary: `As a spreadsheet: ${list.route.summary}`,
    takes: { querystring: asked },
    tokenInAddress: true,
    heavy: true,
    others: { 200: file(xlsxType, 'A spreadsheet') },
    handle: async ({ caller: actor, request, reply, deps }) => {
      // One schema has parsed what the list takes apart as address and query: each finds its own part in it, which no type says.
      const params = request.query as Parsed<P>;
      let query = Object.assign({}, request.query as Parsed<Q>, route.paged?.first);
      const answers: z.output<O>[] = [];
      for (;;) {
        const answer = await answerTo(list.route, { params, query, actor, deps });
        answers.push(answer);
        const next = route.paged?.next(answer, query) ?? null;
        if (next === null) break;
        query = Object.assign({}, query, next);
      }
      const now = instantFromMillis(Date.now());
      const filter = filterOf(request.url);
      const sheets = route.sheets(answers);
      const mark = (await ofRehearsal(deps, request.query)) ? exportAbout.rehearsal : null;
      const about = aboutSheet(route.words.list, filter, sheets, actor, now);
      const content = await writeWorkbook([...sheets, about], mark);
      // Before it leaves: what nobody wrote down does not go out.
      await recordAccess(deps.db, {
        kind: 'exported',
        actor,
        address: request.ip,
        detail: { list: route.name, filter, rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0) },
      });
      return reply
        .type(xlsxType)
        .header('content-disposition', attachment(fileName(route.words.file, vietnamDate(now))))
        .header('cache-control', 'private, no-store')
        .send(content);
    },
  });
}

/** A list of rehearsals, or of what belongs to one. */
async function ofRehearsal(deps: ApiDeps, query: unknown): Promise<boolean> {
  const asked = z
    .object({ rehearsal: z.boolean(), cycle: z.string(), conference: z.string() })
    .partial()
    .safeParse(query);
  if (!asked.success) return false;
  const { rehearsal, cycle, conference } = asked.data;
  if (rehearsal !== undefined) return rehearsal;
  if (cycle !== undefined) return (await deps.places.find(cycleStream(cycle)))?.rehearsal === true;
  return conference !== undefined && (await deps.places.find(conferenceStream(conference)))?.rehearsal === true;
}

function fileName(name: string, on: CivilDate): string {
  return `${name}-${on}.xlsx`;
}

/** What was asked, as it stood in the address; a token there is nobody's to keep. */
function filterOf(url: string): string {
  const asked = [...new URL(url, 'http://localhost').searchParams].filter(([name]) => name !== 'token');
  return asked.map(([name, value]) => `${name} = ${value}`).join('; ');
}

function aboutSheet(list: string, filter: string, sheets: readonly Sheet[], actor: Actor, now: Instant): Sheet {
  return {
    name: exportAbout.sheet,
    columns: [
      { heading: exportAbout.fact, type: 'text', width: 20 },
      { heading: exportAbout.value, type: 'text', width: 60 },
    ],
    rows: [
      [exportAbout.list, list],
      [exportAbout.takenAt, `${officeMoment(now)} (${formatDate(vietnamDate(now))})`],
      [exportAbout.takenBy, actor.person],
      [exportAbout.filter, filter === '' ? exportAbout.noFilter : filter],
      [exportAbout.rows, sheets.map(({ name, rows }) => `${name}: ${String(rows.length)}`).join('; ')],
    ],
  };
}
