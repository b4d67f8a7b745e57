import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Status } from '#web/kit/status.tsx';
import {
  cellName,
  type CellFault,
  columnLetter,
  headingOf,
  isOfRow,
  type Place,
  type Preview,
  type Sheets,
} from '#web/screens/register-import/cells.ts';
import classes from '#web/screens/register-import/register-import.module.css';

interface FaultListProps {
  readonly preview: Preview;
  readonly sheets: Sheets;
  readonly onTake: (at: Place, text: string) => void;
  readonly onDrop: (at: Place) => void;
  readonly onDropSheet: (at: Place) => void;
  readonly onApart: (at: Place) => void;
  readonly onEdit: (at: Place) => void;
}

/** So many at once: whoever mends these sees the next ones. */
const most = 30;

/** What stands in the way, cell by cell, each with the ways out of it. */
export function FaultList({ preview, sheets, onTake, onDrop, onDropSheet, onApart, onEdit }: FaultListProps) {
  const { t } = useTranslation('register');
  const { faults } = preview;
  return (
    <section className={classes.faults} aria-label={t('fault.title')}>
      <h2>{t('fault.count', { count: faults.length })}</h2>
      <ul>
        {faults.slice(0, most).map((fault) => {
          const { at, code, asks, proposals } = fault;
          const twice = code === 'near-name' || code === 'unit-twice' || code === 'person-twice';
          return (
            <li key={`${String(at.sheet)} ${cellName(at)} ${code}`} data-asks={asks}>
              <Status tone={asks ? 'soon' : 'overdue'} word={t(asks ? 'state.unclear' : 'state.fault')} />
              <p>
                <strong>
                  <Whereabouts at={at} sheets={sheets} preview={preview} />
                </strong>{' '}
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
                {isOfRow(fault) && (
                  <Button size="compact-sm" variant="default" onClick={() => onDrop(at)}>
                    {t('fault.drop', { row: at.row + 1 })}
                  </Button>
                )}
                {(code === 'sheet-without-head' || code === 'sheet-mixed') && (
                  <Button size="compact-sm" variant="default" onClick={() => onDropSheet(at)}>
                    {t('fault.dropSheet')}
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

/** Sheet, column with its heading, row: as whoever has the file open looks for it. */
function Whereabouts({ at, sheets, preview }: Pick<FaultListProps, 'sheets' | 'preview'> & { readonly at: Place }) {
  const { t } = useTranslation('register');
  const sheet = sheets[at.sheet]?.name ?? '';
  const [row, head] = [at.row + 1, headingOf(sheets, preview, at)];
  const column = at.column === null ? '' : columnLetter(at.column);
  return [
    ...(sheet === '' ? [] : [t('fault.sheet', { sheet })]),
    ...(column === '' ? [] : [t(head === '' ? 'fault.column' : 'fault.headed', { column, head })]),
    t('fault.row', { row }),
  ].join(', ');
}

function FaultWords({ fault: { code, read, said, other } }: { readonly fault: CellFault }) {
  const { t } = useTranslation('register');
  if (code === 'refused') return said ?? t('code.refused');
  return t(`code.${code}`, { read, other: other === null ? '' : cellName(other) });
}
