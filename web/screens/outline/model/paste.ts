import { folded } from '#web/kit/format.ts';
import { cellsOf } from '#web/kit/cells.ts';
import { codeFrom } from '#web/screens/outline/model/codes.ts';
import type { Content, Indicator } from '#web/screens/outline/model/content.ts';

/** What a column of a spreadsheet says about a figure. */
export type Column =
  | 'number'
  | 'label'
  | 'unit'
  | 'kind'
  | 'of'
  | 'by'
  | 'setting'
  | 'programme'
  | 'required'
  | 'source'
  | 'code';

export interface PasteWords {
  /** What a column may be headed by, without marks. */
  readonly heads: Readonly<Record<Column, readonly string[]>>;
  /** What a cell may say, without marks, and what that is. */
  readonly kind: ReadonlyMap<string, Indicator['kind']>;
  readonly setting: ReadonlyMap<string, Indicator['setting']>;
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
}

/** A cell that was not understood: the line is taken without it, and it is said. */
export interface Unread {
  readonly row: number;
  readonly column: Column;
  readonly text: string;
}

export interface Pasted {
  readonly lines: readonly Indicator[];
  readonly unread: readonly Unread[];
}

/** Without a head the columns are taken in this order; a first column of numbers is their numbering. */
const usualOrder = ['label', 'unit', 'kind', 'of', 'by', 'setting', 'required', 'programme', 'source', 'code'] as const;

/** Rows of a spreadsheet as lines of the table. `like` gives what no column says; `taken` are the codes that stand already. */
export function readPaste(text: string, words: PasteWords, content: Content, like: Indicator | undefined): Pasted {
  const rows = cellsOf(text.normalize('NFC')).filter((row) => row.some((cell) => cell !== ''));
  const head = headOf(rows[0] ?? [], words);
  const columns = head ?? columnsOf(rows);
  const body = head === null ? rows : rows.slice(1);
  const taken = new Set(content.indicators.map(({ code }) => code));
  const said = body
    .map((row): Row => new Map(columns.map((column, at) => [column, (row[at] ?? '').trim()])))
    .filter((row) => row.get('label') !== undefined && row.get('label') !== '');
  const codes = said.map((row) => {
    const code = row.get('code') || codeFrom(row.get('label') ?? '', taken);
    taken.add(code);
    return code;
  });
  const unread: Unread[] = [];
  const lines = said.map((row, at): Indicator => {
    const miss = (column: Column): void => {
      unread.push({ row: at + 1, column, text: row.get(column) ?? '' });
    };
    const of = wholeOf(row, said, codes, content);
    if (of === null && (row.get('of') ?? '') !== '') miss('of');
    const kind = among(row.get('kind'), words.kind);
    if (kind === undefined && (row.get('kind') ?? '') !== '') miss('kind');
    const setting = among(row.get('setting'), words.setting);
    if (setting === undefined && (row.get('setting') ?? '') !== '') miss('setting');
    const required = folded(row.get('required') ?? '');
    if (required !== '' && !words.yes.has(required) && !words.no.has(required)) miss('required');
    return {
      ...{ code: codes[at] ?? '', label: row.get('label') ?? '', unit: row.get('unit') || (like?.unit ?? '') },
      ...{ kind: kind ?? 'count', of, by: row.get('by') || null, setting: setting ?? like?.setting ?? null },
      programme: row.get('programme') || (like?.programme ?? 'QCDC'),
      required: words.yes.has(required),
      source: row.get('source') || null,
    };
  });
  return { lines, unread };
}

/** Null: the first row is no head. */
function headOf(row: readonly string[], { heads }: PasteWords): readonly (Column | null)[] | null {
  const columns = row.map((cell): Column | null => {
    const word = folded(cell);
    const found = Object.entries(heads).find(([, names]) => names.includes(word));
    // Object.entries forgets whose keys they are.
    return found === undefined ? null : (found[0] as Column);
  });
  return columns.includes('label') && columns.filter((column) => column !== null).length > 1 ? columns : null;
}

const numbering = /^(?:\d+|[IVXLC]+|[a-z])(?:[.)]\d*)*$/;

function columnsOf(rows: readonly (readonly string[])[]): readonly Column[] {
  const numbered = rows.length > 0 && rows.every(([first = '']) => first === '' || numbering.test(first));
  return numbered && rows.some((row) => row.length > 1) ? ['number', ...usualOrder] : usualOrder;
}

type Row = ReadonlyMap<Column | null, string>;

/** Named by its code or its label, here or in what stands already; else `3.1` belongs to `3`. */
function wholeOf(row: Row, rows: readonly Row[], codes: readonly string[], content: Content): string | null {
  const named = folded(row.get('of') ?? '');
  if (named !== '') {
    const here = rows.findIndex((one, at) => folded(one.get('label') ?? '') === named || codes[at] === named);
    if (here >= 0) return codes[here] ?? null;
    return content.indicators.find(({ code, label }) => code === named || folded(label) === named)?.code ?? null;
  }
  const above = /^(.+)\.\d+\.?$/.exec(row.get('number') ?? '')?.[1];
  if (above === undefined) return null;
  const at = rows.findIndex((one) => (one.get('number') ?? '').replace(/\.$/, '') === above);
  return at < 0 ? null : (codes[at] ?? null);
}

function among<T>(text: string | undefined, words: ReadonlyMap<string, T>): T | undefined {
  return text === undefined || text === '' ? undefined : words.get(folded(text));
}
