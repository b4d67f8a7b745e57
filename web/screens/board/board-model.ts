import type { BoardRow, BoardState, BoardView } from '#web/screens/board/use-board.ts';
import { folded, inAlphabet } from '#web/kit/format.ts';

export type Filter = 'all' | BoardState | 'asked' | 'due' | 'dueIn';
export type Order = 'protocol' | 'alphabet';

/** In the order in which they want attention. */
export const filters: readonly Filter[] = [
  'all',
  'overdue',
  'missing',
  'returned',
  'asked',
  'dueSoon',
  'underReview',
  'accepted',
  'extended',
  'suspended',
  'notDue',
  'exempted',
];

/** Where the leader's page leads: across the states, and so beside them only while one is looked at. */
export const acrossStates: readonly Filter[] = ['due', 'dueIn'];

export type BoardLine =
  | { readonly kind: 'group'; readonly key: string; readonly group: BoardView['groups'][number] }
  | { readonly kind: 'row'; readonly key: string; readonly row: BoardRow; readonly number: number };

type Moment = Pick<BoardView, 'cycleStatus' | 'now'>;

/** Its end has come; `dueIn`: and its report is in. */
function isDue({ status, dueAt }: BoardRow, board: Moment): boolean {
  const asks = isCalled(board) && board.cycleStatus !== 'cancelled';
  return asks && status !== 'exempted' && dueAt !== null && dueAt <= board.now;
}

export function passes(row: BoardRow, filter: Filter, board: Moment): boolean {
  if (filter === 'all') return true;
  if (filter === 'due') return isDue(row, board);
  if (filter === 'dueIn') return isDue(row, board) && !owes(row);
  return filter === 'asked' ? row.extensionAsked !== null : row.state === filter;
}

/** Rows with the heads of their groups. In alphabetical order there are no groups: the alphabet would be cut by them. */
export function linesOf(board: BoardView, filter: Filter, wanted: string, order: Order): readonly BoardLine[] {
  const asked = folded(wanted.trim());
  const numbered = board.rows.map((row, index) => ({ row, number: index + 1 }));
  const found = numbered.filter(
    ({ row }) => passes(row, filter, board) && (asked === '' || folded(row.name).includes(asked)),
  );
  const line = ({ row, number }: { row: BoardRow; number: number }): BoardLine => ({
    kind: 'row',
    key: row.unit,
    row,
    number,
  });
  if (order === 'alphabet') return [...found].sort((a, b) => inAlphabet(a.row.name, b.row.name)).map(line);
  return board.groups.flatMap((group): readonly BoardLine[] => {
    const members = found.filter(({ row }) => keyOf(row) === keyOf(group));
    return members.length === 0 ? [] : [{ kind: 'group', key: `group ${keyOf(group)}`, group }, ...members.map(line)];
  });
}

/** A kind the office added stands under its own name. */
function keyOf({ group, ownKind }: Pick<BoardRow, 'group' | 'ownKind'>): string {
  return ownKind === null ? group : `${group} ${ownKind.id}`;
}

/** Before its call nothing is due: the word for that is the same wherever it stands. */
export function isCalled({ cycleStatus }: Pick<BoardView, 'cycleStatus'>): boolean {
  return cycleStatus !== 'planned' && cycleStatus !== 'proposed';
}

/** Nothing can be done to anybody any more: nobody is marked for it. */
export function isOver({ cycleStatus }: Pick<BoardView, 'cycleStatus'>): boolean {
  return cycleStatus === 'closed' || cycleStatus === 'cancelled';
}

export function owes({ status }: BoardRow): boolean {
  return status === 'expected' || status === 'returned';
}

/** Whom "Urge n units" means when nobody is marked: those whose deadline has passed, a returned report included. */
export function lateUnits(board: BoardView): readonly string[] {
  if (!isCalled(board)) return [];
  return board.rows.filter((row) => owes(row) && row.dueAt !== null && row.dueAt <= board.now).map(({ unit }) => unit);
}

/** The first row that wants something: where the eye should begin. */
export function firstToLookAt(board: BoardView): string | null {
  const wanted: readonly BoardState[] = ['overdue', 'missing', 'returned', 'dueSoon', 'underReview'];
  const found = wanted.map((state) => board.rows.find((row) => row.state === state)).find((row) => row !== undefined);
  return (found ?? board.rows[0])?.unit ?? null;
}
