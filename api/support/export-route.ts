import { inVietnamese } from '#api/support/spoken.ts';
import { z } from 'zod';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type Instant, instantFromMillis } from '#domain/kernel/instant.ts';
import { formatDate, officeMoment } from '#domain/words/dates.ts';
import { filterInWords } from '#domain/words/export-filter.ts';
import { exportAbout } from '#domain/words/exports.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { TokenField } from '#api/support/fields.ts';
import { filterNames } from '#api/support/filter-names.ts';
import { sendExport } from '#api/support/send-export.ts';
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
  /** Whether what is taken is of a rehearsal, as the list knows it: then every page says so. Left out: it holds both, or neither. */
  ofRehearsal?(
    asked: { readonly params: Parsed<P>; readonly query: Parsed<Q> },
    deps: ApiDeps,
  ): boolean | Promise<boolean>;
  /** Of what the list is, for the name of its file; left out: it says the day alone. */
  nameOf?(asked: { readonly params: Parsed<P>; readonly query: Parsed<Q> }): string;
  sheets(answers: readonly z.output<O>[], query: Parsed<Q>): readonly Sheet[];
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
        const asking = { params, query, actor, deps };
        const answer = await inVietnamese(() => answerTo(list.route, asking));
        answers.push(answer);
        const next = route.paged?.next(answer, query) ?? null;
        if (next === null) break;
        query = Object.assign({}, query, next);
      }
      const now = instantFromMillis(Date.now());
      const wishes = wishesOf(request.url);
      const filter = wishes.map(([name, value]) => `${name} = ${value}`).join('; ');
      const inWords = filterInWords(wishes, await filterNames(deps, wishes)).join('; ');
      const of = route.nameOf === undefined ? '' : `${route.nameOf({ params, query })}-`;
      const sheets = route.sheets(answers, query);
      const mark = (await route.ofRehearsal?.({ params, query }, deps)) === true ? exportAbout.rehearsal : null;
      const about = aboutSheet(route.words.list, inWords, sheets, actor, now);
      return await sendExport(reply, {
        ...{ deps, actor, address: request.ip, list: route.name, filter },
        rows: sheets.reduce((sum, { rows }) => sum + rows.length, 0),
        ...{ type: xlsxType, name: `${route.words.file}-${of}${vietnamDate(now)}.xlsx` },
        content: await writeWorkbook([...sheets, about], mark),
      });
    },
  });
}

/** What was asked, as it stood in the address; a token there is nobody's to keep. */
function wishesOf(url: string): readonly (readonly [string, string])[] {
  return [...new URL(url, 'http://localhost').searchParams].filter(([name]) => name !== 'token');
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
