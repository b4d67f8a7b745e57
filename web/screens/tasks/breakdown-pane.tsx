import type { TFunction } from 'i18next';
import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import { useTranslation } from 'react-i18next';
import classes from '#web/screens/tasks/tasks.module.css';
import { type Breakdown, breakdowns, type Search, type TaskChoice } from '#web/screens/tasks/use-choice.ts';
import type { NumbersRow } from '#web/screens/tasks/use-tasks.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { day, figure } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';

const cells = ['total', 'inTime', 'soon', 'overdue', 'done'] as const;

/** The same five numbers by unit, conclusion, programme or age; every row sums, and every number opens its list. */
export function BreakdownPane({ rows, chosen }: { readonly rows: readonly NumbersRow[]; readonly chosen: TaskChoice }) {
  const { t } = useTranslation('tasks');
  const programmeWord = useProgrammeWord();
  const { by, choose } = chosen;
  return (
    <Pane title={t('by.title')}>
      <OneOf
        bare
        label={t('by.title')}
        choices={breakdowns.map((key) => ({ key, word: t(`by.${key}`) }))}
        chosen={by}
        onChoose={(key) => choose({ by: key })}
      />
      <div className={classes.breakdown} tabIndex={0} role="region" aria-label={`${t('by.title')} ${t(`by.${by}`)}`}>
        <table className={classes.byTable}>
          <thead>
            <tr>
              <th scope="col">{t('by.key')}</th>
              {cells.map((cell) => (
                <th key={cell} scope="col" data-align="right">
                  {t(`by.${cell}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const label = rowLabel(t, programmeWord, by, row);
              return (
                <tr key={row.key ?? 'none'}>
                  <th scope="row" title={label}>
                    <span className={classes.line}>{label}</span>
                  </th>
                  {cells.map((cell) => (
                    <td key={cell} data-align="right">
                      <button
                        type="button"
                        className={classes.cell}
                        data-tone={row[cell] > 0 ? cell : undefined}
                        disabled={row[cell] === 0 || (by === 'leader' && row.key === null)}
                        aria-label={`${label}: ${t(`number.${cell}`)} ${String(row[cell])}`}
                        onClick={() => choose({ ...filterOf(by, row), state: cell === 'total' ? undefined : cell })}
                      >
                        {figure(row[cell])}
                      </button>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {by === 'unit' && <p className={classes.faint}>{t('by.unitNote')}</p>}
    </Pane>
  );
}

function filterOf(by: Breakdown, { key }: NumbersRow): Search {
  if (by === 'unit') return key === null ? { noUnit: 'true', unit: undefined } : { unit: key, noUnit: undefined };
  return { [by]: key ?? undefined };
}

/** What a row counts; "" where the list has no word for it. */
export function rowLabel(
  t: TFunction<'tasks'>,
  programmeWord: (code: string) => string,
  by: Breakdown,
  { key, label, day: heldOn }: NumbersRow,
): string {
  switch (by) {
    case 'unit':
      return label ?? t('by.none');
    case 'conference':
      return `${label ?? key ?? ''}${heldOn === null ? '' : ` · ${day(heldOn)}`}`;
    case 'programme':
      return key === null ? '' : programmeWord(key);
    case 'leader':
      return label ?? t('by.leaderNone');
    case 'age':
      return key === null ? '' : t(`by.ageOf.${key as 'upTo30'}`);
  }
}
