import { exportWords } from '#domain/words/exports.ts';
import { label } from '#domain/words/labels.ts';
import { listUnits } from '#api/routes/organisation/list-units.route.ts';
import { date, integer, sheetOf, text } from '#api/support/columns.ts';
import { exportRoute } from '#api/support/export-route.ts';

const words = exportWords.units;

export const exportUnits = exportRoute({
  path: '/exports/units.xlsx',
  name: 'exportUnits',
  list: listUnits,
  words,
  sheets: (answers) => {
    const units = answers.flatMap((answer) => answer.units);
    const ownName = new Map(answers.flatMap((answer) => answer.ownKinds).map(({ id, name }) => [id, name]));
    const nameOf = new Map(units.map(({ id, name }) => [id, name]));
    return [
      sheetOf(words.list, units, words.columns, {
        name: text((unit) => unit.name, 40),
        kind: text((unit) => ownName.get(unit.ownKind ?? '') ?? label('kind', unit.kind)),
        level: text((unit) => label('level', unit.level), 14),
        parent: text((unit) => (unit.parent === null ? null : (nameOf.get(unit.parent) ?? unit.parent)), 36),
        setting: text((unit) => (unit.setting === null ? null : label('setting', unit.setting))),
        code: text((unit) => unit.code, 18),
        rank: integer((unit) => unit.protocolRank),
        validFrom: date((unit) => unit.validFrom),
        validTo: date((unit) => unit.validTo),
        id: text((unit) => unit.id),
      }),
    ];
  },
});
