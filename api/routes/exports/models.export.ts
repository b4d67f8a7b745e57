import { civilDate } from '#domain/kernel/civil-date.ts';
import type { Recognition } from '#domain/model-register/model.ts';
import { exportWords } from '#domain/words/exports.ts';
import { recognitionLine } from '#domain/words/model-file.ts';
import { modelKindLabels, sinceWords } from '#domain/words/models.ts';
import { listModels } from '#api/routes/models/list-models.route.ts';
import { lines } from '#api/routes/exports/words.ts';
import { date, integer, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.models;
const page = 1000;

function lineOf({ decidedOn, ...one }: Omit<Recognition, 'decidedOn'> & { readonly decidedOn: string }): string {
  return recognitionLine({ ...one, decidedOn: civilDate(decidedOn) });
}

/** Reads back as what it was: by the number of each row, and the id of its unit. */
export const exportModels = exportRoute({
  path: '/exports/models.xlsx',
  name: 'exportModels',
  list: listModels,
  words,
  paged: {
    first: { limit: page, offset: 0 },
    next: ({ models }, { offset }) => (models.length < page ? null : { offset: offset + page }),
  },
  sheets: (answers) => [
    sheetOf(
      words.list,
      answers.flatMap(({ models }) => models),
      words.columns,
      {
        number: integer((model) => model.number),
        name: text((model) => model.name, 44),
        kind: text((model) => modelKindLabels[model.kind], 12),
        field: text((model) => model.fieldName, 24),
        unit: text((model) => model.unitName, 26),
        unitId: text((model) => model.unit, 18),
        since: text((model) => sinceWords(model.since), 12),
        recognitions: text((model) => lines(model.recognitions.map(lineOf)), 34),
        stoppedOn: date((model) => model.stopped?.on ?? null),
        stopReason: text((model) => model.stopped?.reason ?? null, 30),
      },
    ),
  ],
});
