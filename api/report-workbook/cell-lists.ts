import type { Worksheet } from 'exceljs';
import { columnLetter } from '#domain/register-import/parse-table.ts';
import { typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { InputCell } from '#domain/report-workbook/layout.ts';
import { yesNoWords } from '#domain/words/field-values.ts';
import { reasonsToType } from '#domain/words/missing.ts';
import { reportWorkbook } from '#domain/words/report-workbook.ts';
import { setText } from '#api/support/workbook.ts';

/** What stands before the lists on the hidden sheet: names and values that are read back. */
const firstColumn = 3;

/** What cells offer to choose from, each list once: on the hidden sheet it may be long and hold commas. */
export function cellLists(inputs: readonly InputCell[]) {
  const lists: string[][] = [];
  const columnOf = new Map<string, number>();
  for (const { indicator } of inputs) {
    const choices = indicator === null ? [] : choicesOf(indicator);
    const key = JSON.stringify(choices);
    if (choices.length === 0 || columnOf.has(key)) continue;
    columnOf.set(key, firstColumn + lists.length);
    lists.push([...choices]);
  }
  return {
    /** Null: its cell offers nothing. */
    addressOf(indicator: Indicator): string | null {
      const choices = choicesOf(indicator);
      const column = columnOf.get(JSON.stringify(choices));
      if (column === undefined) return null;
      const letter = columnLetter(column);
      return `'${reportWorkbook.identity.sheet}'!$${letter}$1:$${letter}$${choices.length}`;
    },
    fill(sheet: Worksheet): void {
      for (const [index, list] of lists.entries()) {
        for (const [row, choice] of list.entries()) setText(sheet.getCell(row + 1, firstColumn + index + 1), choice);
      }
    },
  };
}

function choicesOf(indicator: Indicator): readonly string[] {
  const type = typeOf(indicator);
  const own =
    type.is === 'yesNo'
      ? Object.values<string>(yesNoWords)
      : type.is === 'choice'
        ? type.options.map(({ label }) => label)
        : [];
  return indicator.mayBeMissing === true ? [...own, ...reasonsToType.map(({ typed }) => typed)] : own;
}
