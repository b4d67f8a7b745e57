import { useTranslation } from 'react-i18next';
import { ChoiceRow } from '#web/kit/choose/choice-row.tsx';
import { type Column, DataTable } from '#web/kit/data-table.tsx';
import { dayAndTime, figure } from '#web/kit/format.ts';
import { Note } from '#web/kit/note.tsx';
import classes from '#web/screens/report-entry/report-entry.module.css';
import type { CellFault, Difference, Looked } from '#web/screens/report-entry/workbook/look.ts';

interface LookedAtProps {
  readonly looked: Looked;
  readonly chosen: ReadonlyMap<string, string>;
  readonly onChoose: (pointer: string, typed: string) => void;
}

/** Of a filled workbook: first what is wrong, then what would change, each by its cell. */
export function LookedAt({ looked, chosen, onChoose }: LookedAtProps) {
  const { t } = useTranslation('workbook');
  const { differences, faults, typedOver, noFigure, kept, same } = looked;
  const { t: entry } = useTranslation('entry');
  const bySheet = ({ sheet }: CellFault | Difference) => ({ key: sheet, title: sheet });
  const wrong: readonly Column<CellFault>[] = [
    { key: 'cell', head: t('column.cell'), width: '56px', cell: ({ cell }) => cell },
    { key: 'label', head: t('column.label'), cell: ({ label }) => label },
    { key: 'why', head: t('column.why'), cell: ({ sentence }) => sentence },
  ];
  const changed: readonly Column<Difference>[] = [
    { key: 'cell', head: t('column.cell'), width: '56px', cell: ({ cell }) => cell },
    { key: 'label', head: t('column.label'), cell: ({ label }) => label },
    { key: 'raw', head: t('column.raw'), width: '130px', cell: ({ raw }) => <Words text={raw} /> },
    {
      ...{ key: 'typed', head: t('column.typed'), width: '210px' },
      cell: ({ pointer, typed, readings, label }) =>
        readings.length === 0 ? (
          <Words text={typed ?? ''} />
        ) : (
          <ChoiceRow
            label={t('choose', { label })}
            choices={readings.map((one) => ({
              key: one.typed,
              // A reason why there is no figure is its own word.
              word: !/^\d/.test(one.value)
                ? one.typed
                : entry(one.value.includes('.') ? 'grid.chooseDecimal' : 'grid.chooseWhole', {
                    value: figure(one.value),
                  }),
            }))}
            chosen={chosen.get(pointer) ?? null}
            onChoose={(next) => onChoose(pointer, next)}
          />
        ),
    },
    {
      ...{ key: 'stands', head: t('column.stands'), width: '150px' },
      cell: ({ stands, since }) => (
        <>
          <Words text={stands} />
          {since !== null && (
            <span className={classes.since}> {t('since', { by: since.by, when: dayAndTime(since.at) })}</span>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      {faults.length > 0 && (
        <>
          <Note tone="overdue" fact={t('faults', { count: faults.length })} />
          <DataTable
            label={t('faultsLabel')}
            columns={wrong}
            rows={faults}
            rowKey={(one) => `${one.pointer} ${one.code}`}
            groupOf={bySheet}
          />
        </>
      )}
      {typedOver.length > 0 && (
        <Note tone="soon" fact={t('typedOver', { count: typedOver.length })}>
          {typedOver.map(({ cell, label, raw }) => t('typedOverCell', { cell, label, raw })).join('; ')}.
        </Note>
      )}
      {noFigure.length > 0 && (
        <Note tone="pen" fact={t('noFigure', { count: noFigure.length })}>
          {noFigure.map(({ cell, raw }) => t('quoted', { cell, raw })).join('; ')}.
        </Note>
      )}
      {kept > 0 && <Note tone="pen" fact={t('kept', { count: kept })} />}
      {differences.length > 0 && (
        <DataTable
          label={t('differencesLabel')}
          columns={changed}
          rows={differences}
          rowKey={(one) => one.pointer}
          groupOf={bySheet}
        />
      )}
      {differences.length === 0 && faults.length === 0 && <Note tone="ok" fact={t('sameFact', { count: same })} />}
    </>
  );
}

/** Nothing is said to be nothing; a long text shows its first lines. */
function Words({ text }: { readonly text: string }) {
  const { t } = useTranslation('workbook');
  return text === '' ? (
    <span className={classes.calm}>{t('empty')}</span>
  ) : (
    <span className={classes.words}>{text}</span>
  );
}
