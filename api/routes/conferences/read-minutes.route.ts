import { z } from 'zod';
import { approvedMinutes, draftOfMinutes } from '#domain/conference/minutes-paper.ts';
import { minutesParts } from '#domain/documents/minutes-text.ts';
import { titleOfPart } from '#domain/documents/minutes.ts';
import { pageOf } from '#domain/documents/page.ts';
import { draftedMinutes } from '#api/routes/conferences/minutes-drafted.ts';
import { PageShape, pageShape } from '#api/routes/conferences/preview.shapes.ts';
import { readableConference } from '#api/routes/conferences/readable.ts';
import { WrittenNumberShape } from '#api/support/fields.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { MinutesPart } from '#api/support/unions.ts';

export const readMinutes = queryRoute({
  path: '/conferences/:conference/minutes',
  tag: 'conferences',
  summary:
    'The minutes: as they are approved, to all who take part; until then as they are drafted, to those who write them',
  name: 'readMinutes',
  params: ConferenceParams,
  query: z.object({}),
  output: z.object({
    approved: z
      .object({
        at: z.iso.datetime(),
        by: z.string(),
        number: WrittenNumberShape.nullable().describe('Null: the clerk has given none yet'),
        symbol: z.string().nullable().describe('As it is printed'),
        date: z.string().nullable(),
      })
      .nullable(),
    page: PageShape,
    pdf: z.boolean().describe('A PDF can be made here'),
    draft: z
      .object({
        revision: z.int().describe('Of the draft this was made of'),
        version: z.int().describe('Of the conference whose record this was made of'),
        from: z.string().nullable(),
        to: z.string().nullable(),
        chair: z.string(),
        parts: z.array(
          z.object({
            part: MinutesPart,
            title: z.string(),
            filled: z.string().describe('As the record alone tells it; empty: it says nothing'),
          }),
        ),
      })
      .nullable()
      .describe('Null: they are approved'),
  }),
  async answer({ params, actor, deps }) {
    const { row, state, staff } = await readableConference(deps, actor, params.conference);
    const pdf = deps.papers.makesPdf();
    const { minutes } = state;
    const paper = approvedMinutes(state);
    if (minutes !== undefined && paper !== null) {
      const { number = null, minutesNumber: symbol = null, date = null } = minutes.numbered ?? {};
      const approved = { at: minutes.at, by: minutes.by, number, symbol, date };
      return { approved, page: pageShape(pageOf(paper)), pdf, draft: null };
    }
    if (!staff) throw new Problem('not-found');
    const { stored, text, filled } = await draftedMinutes(deps, state, params.conference);
    return {
      approved: null,
      page: pageShape(pageOf(draftOfMinutes(state.facts, text))),
      pdf,
      draft: {
        ...{ revision: stored.content.revision, version: row.version },
        ...{ from: text.from, to: text.to, chair: text.chair },
        parts: minutesParts.map((part) => ({ part, title: titleOfPart(part), filled: filled[part] })),
      },
    };
  },
});
