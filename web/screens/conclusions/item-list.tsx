import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { Fragment, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { folded } from '#web/kit/format.ts';
import { Icon } from '#web/kit/icon.tsx';
import type { Focus } from '#web/screens/conclusions/item-editor.tsx';
import { ItemRow } from '#web/screens/conclusions/item-row.tsx';
import classes from '#web/screens/conclusions/list.module.css';
import { countOf } from '#web/screens/conclusions/missing.ts';
import type { Numbered } from '#web/screens/conclusions/model.ts';

interface ItemListProps {
  readonly items: readonly Numbered[];
  readonly shown: readonly Numbered[];
  readonly programmes: readonly string[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** Null: nobody may change anything. */
  readonly onEdit: ((id: string, focus: Focus) => void) | null;
  readonly onMove: (item: Numbered, by: 1 | -1) => void;
  readonly onAdd: (programme: string) => void;
  readonly onConfirm: (item: Numbered) => void;
  readonly editing: string | null;
  readonly editor: ReactNode;
}

/** Numbered items by programme: arrows choose, Enter opens the item in its row, letters go straight to a field. */
export function ItemList(props: ItemListProps) {
  const { items, shown, programmes, selected, onSelect, onEdit, editing, editor } = props;
  const { t } = useTranslation('conclusions');
  const programmeWord = useProgrammeWord();
  const area = useRef<HTMLDivElement>(null);

  const go = (by: number): void => {
    const at = shown.findIndex(({ id }) => id === selected);
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
    if (next === undefined) return;
    onSelect(next.id);
    area.current?.querySelector(`[data-row="${CSS.escape(next.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const item = shown.find(({ id }) => id === selected);
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -shown.length, End: shown.length }[event.key];
    const focus = focusOf(event.key);
    if (event.altKey && item !== undefined && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && onEdit !== null)
      props.onMove(item, event.key === 'ArrowUp' ? -1 : 1);
    else if (step !== undefined) go(step);
    else if (event.ctrlKey || event.metaKey || event.altKey || onEdit === null) return;
    else if (focus !== null && item !== undefined) onEdit(item.id, focus);
    else if (event.key.toLowerCase() === 't') props.onAdd(item?.programme ?? programmes[0] ?? '');
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={area}
      className={classes.area}
      role="group"
      aria-label={t('table')}
      tabIndex={0}
      onKeyDown={onKeyDown}
      id="items"
    >
      <table className={classes.table} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              {t('column.number')}
            </th>
            <th scope="col">{t('column.statement')}</th>
            <th scope="col" className={classes.units}>
              {t('column.units')}
            </th>
            <th scope="col" className={classes.term}>
              {t('column.term')}
            </th>
            <th scope="col" className={classes.horizon}>
              {t('column.horizon')}
            </th>
          </tr>
        </thead>
        <tbody>
          {programmes.map((programme) => {
            const own = items.filter((item) => item.programme === programme);
            const visible = shown.filter((item) => item.programme === programme);
            const name = programmeWord(programme);
            return (
              <Fragment key={programme}>
                <tr className={classes.group}>
                  <th colSpan={5} scope="rowgroup">
                    <div className={classes.groupLine}>
                      <span>{name}</span>
                      <span className={classes.groupCounts}>{groupWords(own, t)}</span>
                      {onEdit !== null && (
                        <button type="button" className={classes.add} onClick={() => props.onAdd(programme)}>
                          <Icon name="plus" size={12} />
                          {t('add')}
                          <span className="visually-hidden"> ({name})</span>
                        </button>
                      )}
                    </div>
                  </th>
                </tr>
                {visible.map((item) =>
                  item.id === editing ? (
                    <tr key={item.id} data-row={item.id}>
                      <td colSpan={5} className={classes.editing}>
                        <span className={classes.editingNumber}>{item.number}</span>
                        {editor}
                      </td>
                    </tr>
                  ) : (
                    <ItemRow
                      key={item.id}
                      item={item}
                      selected={item.id === selected}
                      onSelect={() => onSelect(item.id)}
                      onEdit={onEdit === null ? null : (focus) => onEdit(item.id, focus)}
                      onConfirm={() => props.onConfirm(item)}
                    />
                  ),
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
      {shown.length === 0 && items.length > 0 && <p className={classes.none}>{t('filter.none')}</p>}
    </div>
  );
}

/** The letter is typed with and without its stroke, whatever input method is on. */
function focusOf(key: string): Focus | null {
  switch (folded(key)) {
    case 'enter':
      return 'statement';
    case 'd':
      return 'units';
    case 'h':
      return 'term';
    default:
      return null;
  }
}

function groupWords(items: readonly Numbered[], t: ReturnType<typeof useTranslation<'conclusions'>>['t']): string {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined) return t('groupEmpty');
  const counts = { dates: countOf(items, 'noDate'), units: countOf(items, 'noUnit') };
  if (items.length === 1) return t('groupOne', { from: first.number, ...counts });
  return t('group', { from: first.number, to: last.number, ...counts });
}
