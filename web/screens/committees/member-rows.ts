import type { paths } from '#web/api/schema.d.ts';
import { cellsOf } from '#web/kit/cells.ts';
import { day, folded } from '#web/kit/format.ts';
import { readDay } from '#web/kit/read-day.ts';
import type { Committee } from '#web/app/use-committees.ts';

export type Members = NonNullable<
  paths['/committees/{committee}/members']['post']['requestBody']
>['content']['application/json']['members'];

/** A line of the list while it is written: everything as text. */
export interface MemberRow {
  readonly name: string;
  readonly post: string;
  readonly area: string;
  readonly decision: string;
  readonly decidedOn: string;
}

const fields = ['name', 'post', 'area', 'decision', 'decidedOn'] as const;
export const emptyRow: MemberRow = { name: '', post: '', area: '', decision: '', decidedOn: '' };

export function rowsOf({ members }: Committee): readonly MemberRow[] {
  return members.map((member) => ({ ...member, decidedOn: member.decidedOn === null ? '' : day(member.decidedOn) }));
}

export function isEmpty(row: MemberRow): boolean {
  return fields.every((field) => row[field].trim() === '');
}

/** The next line takes the decision of the one above: one decision names many. */
export function nextRow(rows: readonly MemberRow[]): MemberRow {
  const last = rows.at(-1);
  return last === undefined ? emptyRow : { ...emptyRow, decision: last.decision, decidedOn: last.decidedOn };
}

/** How each column may be headed, ways parted by `;`. */
export type Headed = Readonly<Record<keyof MemberRow, string>>;

export interface Pasted {
  readonly rows: readonly MemberRow[];
  /** The row that heads them, and is no member. */
  readonly head: readonly string[];
  /** Headed, and not taken. */
  readonly unread: readonly string[];
}

/** Lines copied from a sheet, columns parted by tabs, in the order of their head, or of the form. Null: it is not several cells. */
export function pasted(text: string, headed: Headed): Pasted | null {
  if (!text.includes('\t')) return null;
  const lines = cellsOf(text).filter((cells) => cells.some((cell) => cell !== ''));
  const first = lines[0] ?? [];
  const columns = first.map((cell) => fields.find((field) => isHead(cell, headed[field])));
  // Somebody may be called almost anything, but not beside "Chức vụ".
  const isHeaded = columns.includes('name') && new Set(columns.filter((one) => one !== undefined)).size > 1;
  const order: readonly (string | undefined)[] = isHeaded ? columns : fields;
  return {
    rows: lines.slice(isHeaded ? 1 : 0).map((cells) => {
      const at = (field: keyof MemberRow): string => cells[order.indexOf(field)] ?? '';
      return {
        ...{ name: at('name'), post: at('post'), area: at('area') },
        ...{ decision: at('decision'), decidedOn: at('decidedOn') },
      };
    }),
    head: isHeaded ? first.filter((cell) => cell !== '') : [],
    unread: isHeaded
      ? first.filter((cell, at) => cell !== '' && (columns[at] === undefined || columns.indexOf(columns[at]) !== at))
      : [],
  };
}

function isHead(cell: string, ways: string): boolean {
  return ways.split(';').some((way) => folded(cell).startsWith(folded(way.trim())));
}

export function badDay({ decidedOn }: MemberRow): boolean {
  return decidedOn.trim() !== '' && readDay(decidedOn) === null;
}

/** Lines on which nothing is written are no members; the api points at those that are. */
export function membersOf(rows: readonly MemberRow[]): Members {
  return rows
    .filter((row) => !isEmpty(row))
    .map(({ name, post, area, decision, decidedOn }) => ({
      ...{ name: name.trim(), post: post.trim(), area: area.trim(), decision: decision.trim() },
      decidedOn: readDay(decidedOn),
    }));
}
