import { useTranslation } from 'react-i18next';
import { unheardOf } from '#web/kit/closed-list.ts';
import { day } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import type { Focus } from '#web/screens/conclusions/item-editor.tsx';
import classes from '#web/screens/conclusions/list.module.css';
import { lacks } from '#web/screens/conclusions/missing.ts';
import type { Numbered } from '#web/screens/conclusions/model.ts';

interface ItemRowProps {
  readonly item: Numbered;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onEdit: ((focus: Focus) => void) | null;
  readonly onConfirm: () => void;
}

/** One line of 24 px: every cell keeps to its own column, what is missing says so by icon and word. */
export function ItemRow({ item, selected, onSelect, onEdit, onConfirm }: ItemRowProps) {
  const { t } = useTranslation('conclusions');
  const text = item.statement.trim();
  return (
    <tr data-row={item.id} data-selected={selected} aria-current={selected ? 'true' : undefined} onClick={onSelect}>
      <td className={classes.number}>{item.number}</td>
      <td className={classes.statementCell}>
        {onEdit === null ? (
          <span className={classes.text}>{text}</span>
        ) : (
          <button
            type="button"
            tabIndex={-1}
            className={classes.statement}
            onClick={() => onEdit('statement')}
            title={text}
          >
            {text === '' ? <Status tone="soon" icon="warning" word={t('noStatement')} /> : text}
          </button>
        )}
      </td>
      <td className={classes.units}>
        <UnitsCell item={item} onEdit={onEdit} onConfirm={onConfirm} />
      </td>
      <td className={classes.term}>
        <TermCell item={item} />
      </td>
      <td className={classes.horizon}>
        <span className={classes.text}>{item.horizon?.label ?? ''}</span>
      </td>
    </tr>
  );
}

function UnitsCell({ item, onEdit, onConfirm }: Pick<ItemRowProps, 'item' | 'onEdit' | 'onConfirm'>) {
  const { t } = useTranslation('conclusions');
  const { addressees } = item;
  const [first] = addressees;
  if (first === undefined && item.kind === 'direction') return null;
  if (first === undefined)
    return (
      <div className={classes.line}>
        <Status tone="soon" icon="warning" word={t('noUnit')} />
      </div>
    );
  const names = addressees.map(({ name }) => name).join('; ');
  const group = addressees.some(({ kind, unit }) => kind === 'class' && unit === null);
  const act = lacks.inferred(item) ? 'confirm' : !lacks.group(item) ? null : group ? 'openGroup' : 'linkUnit';
  return (
    <div className={classes.line} title={names}>
      <span className={classes.text} data-dashed={first.unit === null}>
        {first.name}
      </span>
      {addressees.length > 1 && (
        <span className={classes.more}>
          {t('more', { count: addressees.length - 1 })}
          <span className="visually-hidden">: {names}</span>
        </span>
      )}
      {lacks.inferred(item) && <span className={classes.inferred}>{t('inferred')}</span>}
      {act !== null && onEdit !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.act}
          onClick={(event) => {
            event.stopPropagation();
            if (act === 'confirm') onConfirm();
            else onEdit('units');
          }}
        >
          {t(act)}
          <span className="visually-hidden"> ({names})</span>
        </button>
      )}
    </div>
  );
}

function TermCell({ item: { kind, deadline } }: { readonly item: Numbered }) {
  const { t } = useTranslation('conclusions');
  const { t: label } = useTranslation('labels');
  if (kind !== 'task' && deadline.kind === 'none')
    return <div className={classes.line}>{label(`conclusionKind.${kind}`)}</div>;
  const none = (
    <div className={classes.line}>
      <Status tone="calm" icon="calendar" word={t('noDate')} />
    </div>
  );
  switch (deadline.kind) {
    case 'date':
      if (deadline.date === '') return none;
      return (
        <div className={classes.line}>
          <Status tone="calm" icon="calendar" word={`${deadline.hour ?? ''} ${day(deadline.date)}`.trim()} />
        </div>
      );
    case 'event':
    case 'relative':
      return (
        <div className={classes.line} title={deadline.text}>
          <Status tone="now" icon="flag" word={t(deadline.kind === 'event' ? 'byEvent' : 'relative')} />
        </div>
      );
    case 'workingDays':
      return (
        <div className={classes.line}>
          <Status tone="calm" icon="calendar" word={t('workingDays', { count: deadline.days })} />
        </div>
      );
    case 'none':
      return none;
    default:
      return unheardOf(deadline, none);
  }
}
