import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitFault } from '#web/app/use-for-each-unit.ts';
import { Note } from '#web/kit/note.tsx';
import { byName, commonPlace, englishIn, type ManyColumn, placeOf, takes } from '#web/screens/many-entry/many-model.ts';
import many from '#web/screens/many-entry/many-entry.module.css';
import { ManyRow, textsOf } from '#web/screens/many-entry/many-row.tsx';
import type { ManyUnit } from '#web/screens/many-entry/use-many.ts';
import { EnglishNote } from '#web/screens/report-entry/english-block.tsx';
import classes from '#web/screens/report-entry/grid.module.css';
import { at, type Values } from '#web/screens/report-entry/model.ts';
import type { PastedBlocks } from '#web/screens/report-entry/pasted-blocks.ts';
import { RequiredStar } from '#web/screens/report-entry/required-star.tsx';
import type { ReportFields } from '#web/screens/report-entry/use-draft.ts';
import { type GridNews, useGrid } from '#web/screens/report-entry/use-grid.ts';
import { useStableGrid } from '#web/screens/report-entry/use-stable-grid.ts';

interface ManyGridProps {
  readonly units: readonly ManyUnit[];
  readonly columns: readonly ManyColumn[];
  readonly typed: Values;
  readonly sync: Pick<ReportFields, 'set'>;
  readonly onBlock: PastedBlocks['add'];
  readonly faults: readonly UnitFault[];
  readonly onCompose: (composing: boolean) => void;
}

/** Units below each other, what is asked of them beside each other: worked like the sheet it is copied from. */
export function ManyGrid({ units, columns, typed, sync, onBlock, faults, onCompose }: ManyGridProps) {
  const { t } = useTranslation('entry');
  const [news, setNews] = useState<GridNews | null>(null);
  const [strangers, setStrangers] = useState<readonly string[]>([]);
  const grid = useStableGrid(
    useGrid({
      ...{ rows: units.length, columns: columns.length, value: typed, sync, onBlock, onNews: setNews },
      pointerOf: ({ row, column }) => placeOf(units[row]?.unit ?? '', columns[column]?.pointer ?? ''),
      takes({ row, column }) {
        const [unit, asked] = [units[row], columns[column]];
        return unit !== undefined && asked !== undefined && takes(asked, unit.setting);
      },
      lines: ({ column }) => columns[column]?.lines === true,
      placed(block) {
        const named = byName(block, units, columns);
        setStrangers(named?.strangers ?? []);
        return named;
      },
    }),
  );
  const common = (pointer: string): string =>
    pointer === at.post || pointer === at.paper || pointer === at.reason ? typed(commonPlace(pointer)) : '';
  return (
    <>
      {strangers.length > 0 && (
        <Note tone="soon" fact={t('many.strangers', { count: strangers.length, names: strangers.join(', ') })}>
          {t('many.strangersWhat')}
        </Note>
      )}
      {news?.kind === 'pasted' && (
        <p role="status" className={news.dropped > 0 ? classes.news : undefined}>
          {t(news.dropped > 0 ? 'many.pastedTooMuch' : 'many.pasted', { ...news })}
        </p>
      )}
      <EnglishNote found={englishIn(units)} value={typed} sync={sync} />
      <div className={many.area}>
        <table role="grid" className={`${classes.grid ?? ''} ${many.grid ?? ''}`} aria-label={t('many.grid')}>
          <thead>
            <tr role="row">
              <th role="columnheader" scope="col" className={many.unit}>
                {t('many.unit')}
              </th>
              <th role="columnheader" scope="col" className={many.state}>
                {t('many.state')}
              </th>
              {columns.map(({ pointer, label, measure, required }) => (
                <th key={pointer} role="columnheader" scope="col" title={label} className={many.head}>
                  <span>
                    {label}
                    {required && <RequiredStar />}
                  </span>
                  {measure !== '' && <small>{measure}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((of, row) => (
              <ManyRow
                key={of.unit}
                row={row}
                of={of}
                columns={columns}
                grid={grid}
                texts={textsOf(of, columns, common)}
                chosen={columns.map((_, column) => (grid.isChosen({ row, column }) ? '1' : '0')).join('')}
                common={common}
                refused={faults.find(({ unit }) => unit === of.unit)?.why ?? null}
                sync={sync}
                onCompose={onCompose}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
