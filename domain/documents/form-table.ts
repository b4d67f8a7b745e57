/** What stands in a column of a form decides how it is set: figures to the right, where their digits stand under each other. */
export type FormColumnKind = 'ordinal' | 'label' | 'measure' | 'figure' | 'note';

export interface FormColumn {
  readonly title: string;
  readonly as: FormColumnKind;
}

/** `group` heads the lines below it, `total` sums them up. `depth` is how far its label is set in: a part under its whole. */
export interface FormRow {
  readonly as: 'line' | 'group' | 'total';
  readonly depth: number;
  /** One for each column. An empty cell says nothing and is not 0. */
  readonly cells: readonly string[];
}

/** A form (biểu): lines of figures under one head. */
export interface FormTable {
  readonly kind: 'form';
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}
