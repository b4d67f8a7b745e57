import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Content } from '#web/screens/outline/model/content.ts';
import type { Place } from '#web/screens/outline/model/edit.ts';
import type { Acts } from '#web/screens/outline/use-outline.ts';
import { numbersOf } from '#web/screens/outline/model/numbering.ts';
import { IndicatorRow } from '#web/screens/outline/indicator-row.tsx';
import { SectionRow } from '#web/screens/outline/section-row.tsx';
import type { Marks } from '#web/screens/outline/model/marks.ts';
import type { FaultsByPlace } from '#web/screens/outline/model/faults.ts';
import classes from '#web/screens/outline/outline.module.css';

interface OutlineTableProps {
  readonly content: Content;
  /** Null: it is read only. */
  readonly acts: Acts | null;
  readonly chosen: Place | null;
  /** The figures of a relation that is being made, in the order they were picked; null = none is. */
  readonly picks: readonly string[] | null;
  /** Codes of the version in use: they stay when a label changes. */
  readonly saved: { readonly sections: ReadonlySet<string>; readonly indicators: ReadonlySet<string> };
  readonly marks: Marks | null;
  readonly version: number | null;
  readonly faults: FaultsByPlace;
}

/** The outline and the table of figures as one sheet, line by line in the order a unit will see them. */
export function OutlineTable({ content, acts, chosen, picks, saved, marks, version, faults }: OutlineTableProps) {
  const { t } = useTranslation('outline');
  const numbers = useMemo(() => numbersOf(content.indicators), [content.indicators]);
  const numberOf = useMemo(
    () => new Map(content.indicators.map(({ code }, at) => [code, numbers[at]?.number ?? ''])),
    [content.indicators, numbers],
  );
  const columns = marks === null ? 7 : 8;
  return (
    <div className={classes.area}>
      <table className={classes.table} aria-label={t('table.label')}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              {t('table.number')}
            </th>
            <th scope="col">{t('table.line')}</th>
            <th scope="col" className={classes.unit}>
              {t('table.unit')}
            </th>
            <th scope="col" className={classes.kind}>
              {t('table.kind')}
            </th>
            <th scope="col" className={classes.of}>
              {t('table.of')}
            </th>
            <th scope="col" className={classes.setting}>
              {t('table.setting')}
            </th>
            <th scope="col" className={classes.required}>
              {t('table.required')}
            </th>
            {marks !== null && (
              <th scope="col" className={classes.mark}>
                {t('table.mark', { version: version ?? 0 })}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <tr className={classes.group}>
            <th colSpan={columns} scope="rowgroup">
              {t('table.sections', { count: content.sections.length })}
            </th>
          </tr>
          {content.sections.map((section, index) => (
            <SectionRow
              key={index}
              section={section}
              index={index}
              acts={acts}
              saved={saved.sections}
              chosen={chosen?.part === 'sections' && chosen.index === index}
              mark={marks?.sections.get(section.code) ?? null}
              marked={marks !== null}
              faults={faults.get(`sections/${String(index)}/label`)}
            />
          ))}
          <tr className={classes.group}>
            <th colSpan={columns} scope="rowgroup">
              {t('table.indicators', { count: content.indicators.length })}
            </th>
          </tr>
          {content.indicators.map((indicator, index) => (
            <IndicatorRow
              key={index}
              indicator={indicator}
              index={index}
              number={numbers[index]?.number ?? ''}
              depth={numbers[index]?.depth ?? 0}
              whole={indicator.of === null ? '' : (numberOf.get(indicator.of) ?? '')}
              acts={acts}
              saved={saved.indicators}
              chosen={chosen?.part === 'indicators' && chosen.index === index}
              picked={placeAmong(picks, indicator.code)}
              mark={marks?.indicators.get(indicator.code) ?? null}
              marked={marks !== null}
              faults={faults}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function placeAmong(picks: readonly string[] | null, code: string): number | null | undefined {
  if (picks === null) return null;
  const place = picks.indexOf(code);
  return place < 0 ? undefined : place;
}
