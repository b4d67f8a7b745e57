import type { paths } from '#web/api/schema.d.ts';
import { day } from '#web/kit/format.ts';
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

/** Lines copied from a sheet, columns parted by tabs: name, post, area, decision, its day. Null: it is not several cells. */
export function pasted(text: string): readonly MemberRow[] | null {
  if (!text.includes('\t')) return null;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [name = '', post = '', area = '', decision = '', decidedOn = ''] = line
      .split('\t')
      .map((cell) => cell.trim());
    return { name, post, area, decision, decidedOn };
  });
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
