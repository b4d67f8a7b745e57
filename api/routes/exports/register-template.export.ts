import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { instantFromMillis } from '#domain/kernel/instant.ts';
import { registerListWords, ownPeopleColumns } from '#domain/register-import/own-list.ts';
import { ownColumns, registerRows } from '#domain/register-import/to-rows.ts';
import { peopleHeads, unitHeads } from '#domain/vietnamese/register-words.ts';
import { exportWords } from '#domain/words/exports.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { authorise } from '#api/support/authorise.ts';
import { TokenField } from '#api/support/fields.ts';
import { sendExport } from '#api/support/send-export.ts';
import { file, route } from '#api/support/route.ts';
import { writeWorkbook, xlsxType } from '#api/support/workbook.ts';
import type { Sheet } from '#api/support/workbook-cells.ts';

const words = exportWords.registerTemplate;

/** What is filled in and read again: the register as it is, a sheet for people, and the words that are understood. */
export const exportRegisterTemplate = route({
  ...{ method: 'GET', path: '/exports/register-template.xlsx', tag: 'exports', name: 'exportRegisterTemplate' },
  asks: 'person',
  summary: 'The form of the register’s import, with the units there are and the words it takes',
  takes: { querystring: z.object({ token: TokenField }) },
  tokenInAddress: true,
  heavy: true,
  others: { 200: file(xlsxType, 'A spreadsheet') },
  handle: async ({ caller: actor, request, reply, deps }) => {
    // It holds where each unit's mail goes.
    authorise(actor, 'manageAccounts', installation);
    const today = vietnamDate(instantFromMillis(Date.now()));
    const state = await organisationState(deps);
    const rows = registerRows(state, today);
    const units = textSheet(
      words.units,
      ownColumns.map((column) => unitHeads[column][0]),
      rows.map((row) => ownColumns.map((column) => row[column])),
    );
    const people = textSheet(
      words.people,
      ownPeopleColumns.map((column) => peopleHeads[column][0]),
      [],
    );
    const told = registerListWords(state, today).map(({ of, word, also }) => [headed(of), word, also.join('; ')]);
    const content = await writeWorkbook([
      units,
      people,
      textSheet(words.words, [words.of, words.word, words.also], told),
    ]);
    return await sendExport(reply, {
      ...{ deps, actor, address: request.ip, list: 'exportRegisterTemplate', filter: '', rows: rows.length },
      ...{ type: xlsxType, name: `${words.file}-${today}.xlsx`, content },
    });
  },
});

function textSheet(name: string, heads: readonly string[], rows: readonly (readonly string[])[]): Sheet {
  return { name, columns: heads.map((heading) => ({ heading: headed(heading), type: 'text', width: 24 })), rows };
}

function headed(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
