import { z } from 'zod';
import { can } from '#domain/access/can.ts';
import { shareOf } from '#domain/access/resource.ts';
import { unitNames } from '#domain/register-import/find-unit.ts';
import { readModelHead } from '#domain/model-register/read-head.ts';
import { modelCellFaults, readModelRows } from '#domain/model-register/read-rows.ts';
import { modelHeads } from '#domain/vietnamese/model-words.ts';
import { exportWords } from '#domain/words/exports.ts';
import { modelCellSentence } from '#domain/words/model-file.ts';
import { allModels, registerRow } from '#db/queries/models.query.ts';
import { ModelEntryShape } from '#api/routes/models/fields.ts';
import { registerPlace, unitsOfCommittee } from '#api/routes/models/place.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { CommitteeParams } from '#api/support/ids.ts';
import { invalidField } from '#api/support/invalid-field.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import { nowOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';
import { route } from '#api/support/route.ts';
import { sentSheets, TableText, WorkbookField } from '#api/support/sent-table.ts';
import { spoken } from '#api/support/spoken.ts';
import { authoriseCommand } from '#api/support/authorise.ts';
import { readAs } from '#api/support/read-as.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { shareFor } from '#api/routes/models/fields.ts';

const body = z.strictObject({
  text: TableText.optional().describe('A pasted table'),
  workbook: WorkbookField.optional().describe('A workbook (.xlsx), base64'),
});

export const readModelFile = route({
  ...{ method: 'POST', path: '/model-registers/:committee/read-file', tag: 'models', name: 'readModelFile' },
  asks: 'person',
  summary:
    'What a list of models says, row by row, with every faulty cell named at once; nothing is kept. A list that was taken out reads back as what it was',
  large: true,
  heavy: true,
  takes: { params: CommitteeParams, body },
  output: z.object({
    rows: z.array(
      z.object({
        row: z.int().describe('As a spreadsheet numbers it'),
        status: z.enum(['new', 'changed', 'unchanged']),
        unitName: z.string(),
        entry: ModelEntryShape,
      }),
    ),
    faults: z.array(
      z.object({
        row: z.int(),
        column: z.string().describe('Its heading'),
        code: z.enum(modelCellFaults),
        read: z.string(),
        sentence: z.string(),
        proposals: z.array(z.string()),
      }),
    ),
    unread: z.array(z.string()).describe('Headed columns that are not taken'),
  }),
  handle: ({ caller, params, body: sent, deps }) =>
    inPlaceOf(deps, caller, (actor, seen) =>
      readAs(seen, actor, (reading) => read(reading, actor, params.committee, sent)),
    ),
});

async function read(deps: ApiDeps, actor: Actor, named: string, sent: z.output<typeof body>) {
  const { place, committee } = await registerPlace(deps, named);
  const staff = isOnHostSide(place, actor);
  authoriseCommand(actor, 'modelRegister.ImportModels', place, shareFor(staff, actor.unit));
  const register = await registerRow(deps.db, place.stream);
  if (register === undefined) throw new Problem('not-found');
  const sheets = await sentSheets(sent);
  const [state, known] = await Promise.all([deps.register(), allModels(deps.db, place.stream)]);
  const members = unitsOfCommittee(state, committee.host);
  const mayEnter = (unit: UnitId): boolean =>
    can(actor, 'modelRegister.RegisterModel', shareOf(unit, committee.host), { status: 'kept', marks: [] }).allow;
  const found = sheets.flatMap((sheet) => {
    const head = readModelHead(sheet);
    return head === null ? [] : [{ sheet, head }];
  })[0];
  if (found === undefined) {
    const { name, field, since } = exportWords.models.columns;
    throw invalidField(sent.workbook === undefined ? '/text' : '/workbook', 'no-list-of-models', {
      name,
      field,
      since,
    });
  }
  const { models, faults } = readModelRows(found.sheet, found.head, {
    ...{ fields: register.fields, known, units: unitNames([], members), mayEnter, now: nowOf(null) },
    ownUnit: staff ? null : actor.unit,
  });
  const nameOf = new Map(members.map(({ id, name }) => [id, name]));
  return {
    rows: models.map(({ row, status, entry }) => ({
      ...{ row, status, unitName: nameOf.get(entry.model.unit) ?? entry.model.unit },
      entry: { ...entry, model: { ...entry.model, recognitions: entry.model.recognitions.map((one) => ({ ...one })) } },
    })),
    faults: faults.map((one) => ({
      ...{ row: one.row, column: modelHeads[one.column][0], code: one.code, read: one.read },
      ...{ sentence: modelCellSentence(one, spoken()), proposals: [...one.proposals] },
    })),
    unread: [...found.head.unread],
  };
}
