/** By code, as outline-file.ts has them in Vietnamese; that file asks for every one of them. */
export const englishOutlineFaults = {
  'not-a-workbook': 'This file is no .xlsx workbook that can be read.',
  'workbook-too-big': 'The workbook is too big for an outline.',
  'no-sheet': ['There is no sheet "{sheet:plain}".', 'A sheet is missing.'],
  'sheet-twice': ['There are two sheets "{sheet:plain}".', 'There are two sheets of one name.'],
  'unknown-column': ['There is no column "{column:plain}" in an outline.', 'There is an unknown column.'],
  'column-missing': ['The column "{column:plain}" is missing.', 'A column is missing.'],
  'column-twice': ['There are two columns "{column:plain}".', 'There are two columns of one name.'],
  'not-text':
    'Words or a number are needed here, not a date, a broken formula or one that was never calculated (open the file, let it be calculated and save it).',
  'unknown-word': ['"{text:plain}" is none of: {values:plain}.', 'The value is not one of those allowed.'],
  'not-two': 'A share needs exactly two codes: numerator; denominator.',
  'not-a-digit': 'A whole number from 0 to 6 is needed.',
  'too-many-rows': ['At most {most} rows.', 'Too many rows.'],
  'not-yaml': 'This is no YAML that can be read.',
  'no-name': 'The outline has no name.',
} as const;
