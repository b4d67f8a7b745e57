import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '#web/kit/use-phone.ts';
import type { BoardLine, Order } from '#web/screens/board/board-model.ts';
import { BoardRowCells } from '#web/screens/board/board-row.tsx';
import classes from '#web/screens/board/board-table.module.css';
import { groupWords } from '#web/screens/board/group-words.ts';
import { PhoneRow } from '#web/screens/board/phone-row.tsx';
import { stepCodes } from '#web/screens/board/steps.ts';

export interface BoardTableProps {
  readonly lines: readonly BoardLine[];
  readonly fields: number;
  readonly called: boolean;
  readonly selected: string | null;
  readonly onSelect: (unit: string) => void;
  readonly onOpen: (unit: string) => void;
  /** Letters act on the selected unit. */
  readonly onKey: (key: string) => boolean;
  readonly marked: ReadonlySet<string>;
  readonly onMark: ((unit: string) => void) | null;
  readonly flashes: ReadonlySet<string>;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly empty: ReactNode;
}

const columns = ['number', 'unit', 'state', ...stepCodes, 'due', 'reminded'] as const;

/** Protocol order is the office's own; the alphabet is there on request. */
const orders: Readonly<Partial<Record<(typeof columns)[number], Order>>> = { number: 'protocol', unit: 'alphabet' };

function sortOf(column: (typeof columns)[number], order: Order): 'ascending' | undefined {
  return orders[column] === order ? 'ascending' : undefined;
}

interface OrderButtonProps extends Pick<BoardTableProps, 'order' | 'onOrder'> {
  readonly to: Order;
  readonly children: ReactNode;
}

function OrderButton({ order, onOrder, to, children }: OrderButtonProps) {
  const { t } = useTranslation('common');
  const word = to === 'alphabet' ? t('sortAlphabet') : t('sortProtocol');
  return (
    <button type="button" title={word} onClick={() => onOrder(to === order ? 'protocol' : to)}>
      {children}
    </button>
  );
}

/** Unit × step. Only the rows in sight are set, so that seven hundred scroll as lightly as twenty. */
export function BoardTable(props: BoardTableProps) {
  const { lines, selected, onSelect, onKey } = props;
  const { t } = useTranslation('board');
  const { t: label } = useTranslation('labels');
  const phone = usePhone();
  const area = useRef<HTMLDivElement>(null);
  const height = phone ? 56 : 23;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => area.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? 24 : height),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 16,
    useFlushSync: false,
  });
  useEffect(() => virtual.measure(), [virtual, phone, lines]);
  const Cells = phone ? PhoneRow : BoardRowCells;

  const move = useCallback(
    (by: number): void => {
      const units = lines.flatMap((line, index) => (line.kind === 'row' ? [{ unit: line.row.unit, index }] : []));
      const at = units.findIndex(({ unit }) => unit === selected);
      const next = units[Math.max(0, Math.min(units.length - 1, at < 0 ? 0 : at + by))];
      if (next === undefined) return;
      onSelect(next.unit);
      virtual.scrollToIndex(next.index === 1 ? 0 : next.index);
    },
    [lines, selected, onSelect, virtual],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 18, PageUp: -18, Home: -lines.length, End: lines.length }[
      event.key
    ];
    if (step !== undefined) move(step);
    else if (event.key === 'Enter' && selected !== null) props.onOpen(selected);
    else if (event.key === ' ' && selected !== null && props.onMark !== null) props.onMark(selected);
    else if (!onKey(event.key)) return;
    event.preventDefault();
  };
  const shown = virtual.getVirtualItems();
  const active = shown.some(({ index }) => lines[index]?.key === selected) ? `unit-${selected ?? ''}` : undefined;
  return (
    <div
      ref={area}
      className={classes.area}
      data-board="area"
      role="grid"
      aria-label={t('table')}
      aria-rowcount={lines.length + 1}
      aria-multiselectable={props.onMark !== null}
      aria-activedescendant={active}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.row}>
          <span role="columnheader" className={classes.markHead} data-mark>
            <span className="visually-hidden">{t('act.urge')}</span>
          </span>
          {(phone ? (['unit', 'due'] as const) : columns).map((column) => (
            <span key={column} role="columnheader" data-column={column} aria-sort={sortOf(column, props.order)}>
              {orders[column] === undefined ? (
                t(`columns.${column}`)
              ) : (
                <OrderButton {...props} to={orders[column]}>
                  {t(`columns.${column}`)}
                </OrderButton>
              )}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const place = { transform: `translateY(${String(start)}px)` };
          if (line.kind === 'group') {
            return (
              <div key={key} role="row" aria-rowindex={index + 2} className={classes.group} style={place}>
                <span role="gridcell">
                  <strong>{line.group.ownKind?.name ?? label(`kindGroup.${line.group.group}`)}</strong> ·{' '}
                  {groupWords(t, line.group)}
                </span>
              </div>
            );
          }
          const { unit } = line.row;
          const chosen = unit === selected;
          return (
            <div
              key={key}
              id={`unit-${unit}`}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={props.onMark === null ? chosen : props.marked.has(unit)}
              aria-current={chosen ? 'true' : undefined}
              className={classes.row}
              data-unit={unit}
              data-chosen={chosen}
              data-flash={props.flashes.has(unit)}
              style={place}
              onClick={() => onSelect(unit)}
              onDoubleClick={() => props.onOpen(unit)}
            >
              <Cells
                row={line.row}
                number={line.number}
                fields={props.fields}
                called={props.called}
                selected={chosen}
                marked={props.marked.has(unit)}
                onMark={props.onMark}
              />
            </div>
          );
        })}
      </div>
      {lines.length === 0 && <p className={classes.empty}>{props.empty}</p>}
    </div>
  );
}
