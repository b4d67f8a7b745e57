import { exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { listIndices } from '#api/routes/outside-indices/list-indices.route.ts';
import { date, decimal, integer, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.outsideIndices;

/** A row per index, year and place: whoever makes a table of years makes it of these. */
export const exportOutsideIndices = exportRoute({
  path: '/exports/outside-indices.xlsx',
  name: 'exportOutsideIndices',
  list: listIndices,
  words,
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ hosts, indices }) =>
        indices.map((one) => ({ ...one, hostName: hosts.find(({ unit }) => unit === one.host)?.name ?? one.host })),
      ),
      words.columns,
      {
        host: text((row) => row.hostName),
        code: text((row) => row.code, 14),
        name: text((row) => row.name, 36),
        place: text((row) => row.unitName),
        // A year is a name: with a mark for thousands nobody reads it.
        year: text((row) => String(row.year), 10),
        value: decimal((row) => row.value),
        measure: text((row) => label('indexMeasure', row.measure), 12),
        organisation: text((row) => row.source.organisation, 30),
        title: text((row) => row.source.title, 40),
        address: text((row) => row.source.address, 40),
        publishedOn: date((row) => row.publishedOn),
        corrections: integer((row) => row.corrections),
      },
    ),
  ],
});
