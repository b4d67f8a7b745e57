/** A sheet as it was pasted or read: text only, row by row. */
export interface SheetCells {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Where something stands: all counted from zero; null = the whole row. */
export interface CellAt {
  readonly sheet: number;
  readonly row: number;
  readonly column: number | null;
}

/** What would become of a row. */
export const lineStatuses = ['new', 'changed', 'unchanged'] as const;
export type LineStatus = (typeof lineStatuses)[number];

/** What can be wrong with a cell. `asks`: the import cannot know, a person does. */
export const cellFaultCodes = [
  'name-missing',
  'kind-missing',
  'kind-unknown',
  'kind-unclear',
  'kind-not-open',
  'parent-missing',
  'parent-unknown',
  'parent-unclear',
  'parent-circle',
  'unit-twice',
  'unit-ended',
  'near-name',
  'not-a-rank',
  'setting-unknown',
  'not-a-day',
  'address-several',
  'address-named',
  'not-an-address',
  'address-missing',
  'too-long',
  'not-calculated',
  'person-unit-missing',
  'person-unit-unknown',
  'person-unit-unclear',
  'role-missing',
  'role-unknown',
  'login-missing',
  'login-malformed',
  'person-differs',
  'person-twice',
  'sheet-without-head',
  'sheet-mixed',
  'column-missing',
  'refused',
] as const;
export type CellFaultCode = (typeof cellFaultCodes)[number];

export interface CellFault {
  readonly at: CellAt;
  readonly code: CellFaultCode;
  /** What was read there. */
  readonly read: string;
  /** Another row that has to do with it. */
  readonly other: CellAt | null;
  /** What may have been meant, the nearest first: texts that are read there without doubt. */
  readonly proposals: readonly string[];
  /** For `refused`: what the register itself says. */
  readonly refusal: { readonly code: string; readonly facts: Readonly<Record<string, string | number>> } | null;
}

const asking: readonly CellFaultCode[] = ['kind-unclear', 'parent-unclear', 'person-unit-unclear', 'near-name'];

/** Not wrong, but not to be known from the list alone. */
export function asks(code: CellFaultCode): boolean {
  return asking.includes(code);
}

export function cellFault(
  at: CellAt,
  code: CellFaultCode,
  more: Partial<Pick<CellFault, 'read' | 'other' | 'proposals' | 'refusal'>> = {},
): CellFault {
  return { at, code, read: '', other: null, proposals: [], refusal: null, ...more };
}

/** Cleaned without asking: what was read there and what was taken. */
export interface CellNote {
  readonly at: CellAt;
  readonly read: string;
  readonly taken: string;
}
