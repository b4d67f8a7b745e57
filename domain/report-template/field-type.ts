export const fieldTypes = ['count', 'decimal', 'percent', 'money', 'yesNo', 'date', 'text', 'choice'] as const;
export type FieldTypeName = (typeof fieldTypes)[number];

/** After the mark, of a figure and of a share alike. */
export const mostDigits = 6;

/** One of a closed list: reports keep the code, so that a label may be reworded. */
export interface ChoiceOption {
  readonly code: string;
  readonly label: string;
}

/** What stands in the cell of an indicator. `digits` after the mark; left out: as many as are given. Money is whole đồng. */
export type FieldType =
  | { readonly is: Exclude<FieldTypeName, 'decimal' | 'percent' | 'choice'> }
  | { readonly is: 'decimal' | 'percent'; readonly digits?: number }
  | { readonly is: 'choice'; readonly options: readonly ChoiceOption[] };
