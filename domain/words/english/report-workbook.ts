import type { Wording } from '#domain/words/phrase.ts';

/** By code, as report-workbook.ts has them in Vietnamese; that file asks for every one of them. */
export const englishWorkbookRefusals = {
  'not-a-workbook': 'This file is no .xlsx workbook that can be read.',
  'workbook-too-big': 'The workbook is too big for a report.',
  'workbook-with-macros': 'The file holds macros and is not taken. Save it as .xlsx without macros.',
  'identity-missing':
    'This file was not downloaded here: the sheet that says whose it is is missing. Download the workbook and fill in that one.',
  'wrong-cycle': [
    'This workbook is of another cycle of reports for the same period, {same:plain}. Download the workbook of this one.',
    'This workbook is of {of:plain}; the report that is open is of {asked:plain}. Download the workbook of this one.',
    'This workbook is of another round of reports.',
  ],
  'wrong-unit': [
    'This workbook is of {of:plain}; the report that is open is of {asked:plain}.',
    'This workbook is of another unit.',
  ],
  'wrong-template': 'This workbook follows another outline. Download a new one.',
  'wrong-version': [
    'This workbook follows version {of} of the outline; this round uses version {asked}. Download a new one.',
    'This workbook follows another version of the outline.',
  ],
  'wrong-round': [
    'This workbook was downloaded for submission {of}; submission {asked} is being prepared. Download a new one.',
    'This workbook was downloaded for another submission.',
  ],
  'sheet-missing': ['The sheet "{sheet:plain}" is missing.', 'A sheet is missing.'],
  'layout-differs':
    'The file no longer has the structure it was downloaded with, or the unit is asked for other figures since. Download a new one and copy the figures over.',
} satisfies Readonly<Record<string, Wording>>;

export const englishCellFaults = {
  formula: 'This cell holds the formula "{raw:plain}". Put the number itself in its place (copy, paste as values).',
  'not-a-number': '"{raw:plain}" cannot be read as a number.',
  'day-for-number':
    'This cell holds the day {raw:plain}; a number is needed. The spreadsheet may have made a day of it.',
  'too-many-digits': '"{raw:plain}" is greater or finer than any figure of a report.',
  negative: '"{raw:plain}" is below 0.',
  'not-whole': '"{raw:plain}" is no whole number.',
  'too-fine': '"{raw:plain}" has too many digits after the mark.',
  'percent-unasked':
    '"{raw:plain}": this indicator is no percentage; take away the % and the percent format of the cell.',
  'not-yes-or-no': '"{raw:plain}": yes or no is expected (Có, Không).',
  'not-an-option': '"{raw:plain}" is not in the list of the cell.',
  'words-too-long': 'The text has {length} characters, 300 at the most; what needs more belongs to the narrative.',
  'not-a-day': '"{raw:plain}" is no day; write day/month/year.',
  'text-too-long': 'The text has {length} characters, at most {limit} are taken.',
  'explains-nothing': 'There is an explanation, and no figure in this row: an explanation goes with its figure.',
  sealed: 'This cell is not among those that were asked to be corrected; it stays as it was handed in.',
  'row-moved': [
    'Row {first:plain} is no longer "{label:plain}"; from there to row {last:plain}, {count} rows are not where they were: rows were added, deleted or sorted.',
    'This row is no longer "{label:plain}": rows were added, deleted or sorted.',
  ],
} satisfies Readonly<Record<string, Wording>>;
