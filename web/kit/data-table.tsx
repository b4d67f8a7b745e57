import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import classes from '#web/kit/data-table.module.css';

export interface Column<R> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: R) => ReactNode;
  readonly align?: 'right' | 'center';
  /** CSS width of the column; without one it takes what is left. */
  readonly width?: string;
  /** Leaves first when room is short: 3 before 2; columns without a number never leave. Dates never get one. */
  readonly leaves?: 2 | 3;
  /** What it says of a row under the row's first cell where it has left; without it nothing is said there. */
  readonly below?: (row: R) => string;
}

export interface DataTableProps<R> {
  /** Names the table for a screen reader. */
  readonly label: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  /** A group row is set before the first row of each group: rows come sorted by it. */
  readonly groupOf?: (row: R) => { readonly key: string; readonly title: ReactNode } | null;
  readonly selected?: string | null;
  readonly onSelect?: (row: R) => void;
  /** Enter or double click. */
  readonly onOpen?: (row: R) => void;
  /** In a tree, how deep a row stands: its first cell reads it as `--depth`. */
  readonly depthOf?: (row: R) => number;
  /** Nothing stands beside the row's first cell where columns have left: what is said below it takes their room. */
  readonly alone?: (row: R) => boolean;
  /** A list of ways elsewhere, or a tree: one click opens, anywhere on the row. */
  readonly opensByClick?: boolean;
  /** The right arrow unfolds, the left folds; what it returns is selected next: the same row, or the one it stands in. */
  readonly onFold?: (row: R, unfold: boolean) => R;
  /** Letters act on the selected row (`n` urges, `g` extends): listed by `?`, never while something is typed. */
  readonly onLetter?: Readonly<Record<string, (row: R) => void>>;
  readonly empty?: ReactNode;
  /** CSS height of the scrolling area; without one the page scrolls and every row is set. */
  readonly height?: string;
}

type Line<R> =
  | { readonly kind: 'group'; readonly key: string; readonly title: ReactNode }
  | { readonly kind: 'row'; readonly row: R };

function linesOf<R>(rows: readonly R[], groupOf: DataTableProps<R>['groupOf']): readonly Line<R>[] {
  let last: string | null = null;
  return rows.flatMap((row): readonly Line<R>[] => {
    const group = groupOf?.(row) ?? null;
    const begins = group !== null && group.key !== last;
    last = group?.key ?? null;
    return begins
      ? [
          { kind: 'group', key: group.key, title: group.title },
          { kind: 'row', row },
        ]
      : [{ kind: 'row', row }];
  });
}

const rowHeight = 24;

/** 24 px rows, sticky head, arrow keys move, Enter opens, letters act; only what is seen is set when it has a height. */
export function DataTable<R>(props: DataTableProps<R>) {
  const { label, columns, rows, rowKey, selected = null, height, empty, depthOf, alone } = props;
  const area = useRef<HTMLDivElement>(null);
  const { groupOf } = props;
  const lines = useMemo(() => linesOf(rows, groupOf), [rows, groupOf]);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => area.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: height !== undefined,
  });
  const shown =
    height === undefined ? lines.map((_line, index) => ({ index, start: 0, end: 0 })) : virtual.getVirtualItems();
  const before = height === undefined ? 0 : (shown[0]?.start ?? 0);
  const after = height === undefined ? 0 : virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);

  const move = (by: number): void => {
    const at = rows.findIndex((row) => rowKey(row) === selected);
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
    if (next !== undefined) select(next);
  };
  const select = (next: R): void => {
    props.onSelect?.(next);
    const line = lines.findIndex((one) => one.kind === 'row' && one.row === next);
    if (height !== undefined) virtual.scrollToIndex(line);
    area.current?.querySelector(`[data-row="${CSS.escape(rowKey(next))}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const row = rows.find((one) => rowKey(one) === selected);
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -rows.length, End: rows.length }[
      event.key
    ];
    const folds = event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? props.onFold : undefined;
    if (step !== undefined) move(step);
    else if (folds !== undefined && row !== undefined) select(folds(row, event.key === 'ArrowRight'));
    else if (event.key === 'Enter' && row !== undefined) props.onOpen?.(row);
    else if (row !== undefined && !event.ctrlKey && !event.metaKey && props.onLetter?.[event.key.toLowerCase()]) {
      props.onLetter[event.key.toLowerCase()]?.(row);
    } else return;
    event.preventDefault();
  };

  // The same for every row and every key: a row is drawn anew when it changed, not whenever the table is.
  const onClick = useCallback((event: MouseEvent, row: R): void => {
    const { onSelect, onOpen, opensByClick } = latest.current;
    if (onSelect === undefined) return;
    onSelect(row);
    // What stands in the row and does something itself is not the row.
    const own = event.target instanceof Element && event.target.closest('a, button, input, label') !== null;
    if (opensByClick === true && !own) onOpen?.(row);
  }, []);
  const onDoubleClick = useCallback((row: R): void => {
    // Its first click has opened it already.
    if (latest.current.opensByClick !== true) latest.current.onOpen?.(row);
  }, []);

  const selectable = props.onSelect !== undefined;
  return (
    <div
      ref={area}
      className={classes.area}
      style={height === undefined ? undefined : { height }}
      role={selectable ? 'group' : 'region'}
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
      data-selectable={selectable}
    >
      <table className={classes.table} aria-rowcount={lines.length + 1} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, head, align, width, leaves }) => (
              <th
                key={key}
                scope="col"
                data-align={align}
                data-leaves={leaves}
                style={width === undefined ? undefined : { width }}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
          {shown.map(({ index }) => {
            const line = lines[index];
            if (line === undefined) return null;
            if (line.kind === 'group') {
              return (
                <tr key={`group ${line.key}`} className={classes.group}>
                  <th colSpan={columns.length} scope="rowgroup">
                    {line.title}
                  </th>
                </tr>
              );
            }
            const { row } = line;
            const key = rowKey(row);
            const of = rowProps({
              row,
              key,
              index,
              columns,
              selected,
              depth: depthOf?.(row) ?? null,
              alone: alone?.(row) === true,
            });
            return <Row key={key} {...of} onClick={onClick} onDoubleClick={onDoubleClick} />;
          })}
          {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
      {rows.length === 0 && <div className={classes.empty}>{empty}</div>}
    </div>
  );
}

interface RowOf<R> {
  readonly row: R;
  readonly id: string;
  readonly index: number;
  readonly columns: readonly Column<R>[];
  readonly chosen: boolean;
  readonly depth: number | null;
  readonly alone: boolean;
}

interface RowGiven<R> extends Pick<RowOf<R>, 'row' | 'index' | 'columns'> {
  readonly depth?: number | null;
  readonly alone?: boolean;
  readonly key: string;
  readonly selected: string | null;
}

/** All a row hangs on: as long as none of it is another, it stays as it was drawn. */
export function rowProps<R>({ key, selected, depth = null, alone = false, ...rest }: RowGiven<R>): RowOf<R> {
  return { ...rest, depth, alone, id: key, chosen: key === selected };
}

interface RowProps<R> extends RowOf<R> {
  readonly onClick: (event: MouseEvent, row: R) => void;
  readonly onDoubleClick: (row: R) => void;
}

function DrawnRow<R>({ row, id, index, columns, chosen, depth, alone, onClick, onDoubleClick }: RowProps<R>) {
  return (
    <tr
      data-row={id}
      // A custom property of CSS: React's type of a style knows none.
      style={depth === null ? undefined : ({ '--depth': depth } as CSSProperties)}
      data-selected={chosen}
      data-alone={alone}
      aria-current={chosen ? 'true' : undefined}
      aria-rowindex={index + 2}
      onClick={(event) => onClick(event, row)}
      onDoubleClick={() => onDoubleClick(row)}
    >
      {columns.map(({ key: column, cell, align, leaves }, at) => (
        <td key={column} data-align={align} data-leaves={leaves}>
          {cell(row)}
          {at === 0 && <Below row={row} columns={columns} />}
        </td>
      ))}
    </tr>
  );
}

/** What the columns that leave say, under the name: each is to be seen only where its column is not. */
function Below<R>({ row, columns }: Pick<RowOf<R>, 'row' | 'columns'>) {
  const said = columns.flatMap(({ key, leaves, below }) => {
    const words = below?.(row) ?? '';
    return words === '' ? [] : [{ key, leaves, words }];
  });
  if (said.length === 0) return null;
  return (
    <span className={classes.below}>
      {said.map(({ key, leaves, words }) => (
        <span key={key} data-below={leaves}>
          {words}
        </span>
      ))}
    </span>
  );
}

// `memo` forgets that what it is given is generic.
const Row = memo(DrawnRow) as typeof DrawnRow;
