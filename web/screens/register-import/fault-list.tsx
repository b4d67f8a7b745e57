import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Status } from '#web/kit/status.tsx';
import { cellName, type CellFault, type Place, type Sheets } from '#web/screens/register-import/cells.ts';
import classes from '#web/screens/register-import/register-import.module.css';

interface FaultListProps {
  readonly faults: readonly CellFault[];
  readonly sheets: Sheets;
  readonly onTake: (at: Place, text: string) => void;
  readonly onDrop: (at: Place) => void;
  readonly onApart: (at: Place) => void;
  readonly onEdit: (at: Place) => void;
}

/** So many at once: whoever mends these sees the next ones. */
const most = 30;

/** What stands in the way, cell by cell, each with the ways out of it. */
export function FaultList({ faults, sheets, onTake, onDrop, onApart, onEdit }: FaultListProps) {
  const { t } = useTranslation('register');
  return (
    <section className={classes.faults} aria-label={t('fault.title')}>
      <h2>{t('fault.count', { count: faults.length })}</h2>
      <ul>
        {faults.slice(0, most).map((fault) => {
          const { at, code, asks, proposals } = fault;
          const twice = code === 'near-name' || code === 'unit-twice' || code === 'person-twice';
          const name = sheets[at.sheet]?.name ?? '';
          return (
            <li key={`${String(at.sheet)} ${cellName(at)} ${code}`} data-asks={asks}>
              <Status tone={asks ? 'soon' : 'overdue'} word={t(asks ? 'state.unclear' : 'state.fault')} />
              <p>
                <strong>{name === '' ? cellName(at) : t('fault.at', { sheet: name, cell: cellName(at) })}</strong>{' '}
                <FaultWords fault={fault} />
              </p>
              <div className={classes.ways}>
                {twice && fault.other !== null
                  ? null
                  : proposals.map((text) => (
                      <Button key={text} size="compact-sm" variant="default" onClick={() => onTake(at, text)}>
                        {t('fault.take', { text })}
                      </Button>
                    ))}
                {twice && (
                  <Button size="compact-sm" variant="default" onClick={() => onDrop(at)}>
                    {t('fault.drop', { row: at.row + 1 })}
                  </Button>
                )}
                {code === 'near-name' && (
                  <Button size="compact-sm" variant="default" onClick={() => onApart(at)}>
                    {t('fault.apart')}
                  </Button>
                )}
                {at.column !== null && (
                  <Button size="compact-sm" variant="default" onClick={() => onEdit(at)}>
                    {t('fault.edit', { cell: cellName(at) })}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {faults.length > most && <p className={classes.quiet}>{t('fault.more', { count: faults.length - most })}</p>}
    </section>
  );
}

function FaultWords({ fault: { code, read, said, other } }: { readonly fault: CellFault }) {
  const { t } = useTranslation('register');
  if (code === 'refused') return said ?? t('code.refused');
  return t(`code.${code}`, { read, other: other === null ? '' : cellName(other) });
}
