import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeriodWord } from '#web/app/use-period-word.ts';
import { day, figure } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import { figureAt, type Form } from '#web/screens/consolidation/form.ts';
import { PlaceMark } from '#web/screens/consolidation/place-mark.tsx';
import classes from '#web/screens/consolidation/review.module.css';
import { useNoFigure } from '#web/screens/consolidation/use-no-figure.ts';
import { isWorded } from '#web/screens/report-entry/field.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';
import type { Reasons } from '#web/screens/consolidation/use-reasons.ts';

interface FiguresProps {
  readonly form: Form;
  readonly report: Form['report'];
  /** Null: nothing is asked here. */
  readonly reasons: Reasons | null;
}

/** What was reported, what the period before said, and what changed; a mark stands under the figure it speaks of. */
export function Figures({ form, report, reasons }: FiguresProps) {
  const { t } = useTranslation('consolidation');
  const noFigure = useNoFigure();
  const word = useValueWord();
  const periodWord = usePeriodWord();
  const { previous, template } = form;
  if (template.indicators.length === 0) return null;
  const now = new Map((report?.figures ?? []).map((each) => [each.code, each]));
  const none = new Map((report?.missing ?? []).map((each) => [each.code, each]));
  const noneBefore = new Map((previous?.missing ?? []).map((each) => [each.code, each]));
  const columns = (previous === null ? 4 : 6) + (reasons === null ? 0 : 1);
  const before = new Map((previous?.figures ?? []).map((each) => [each.code, each.value]));
  const formulas = new Map(form.computed.map((each) => [each.code, each]));
  const labels = new Map(template.indicators.map(({ code, label }) => [code, label]));
  const notComputed = (code: string): string | undefined => {
    const formula = formulas.get(code);
    if (formula === undefined) return undefined;
    const without = formula.from.filter((each) => !now.has(each)).map((each) => labels.get(each) ?? each);
    return without.length === 0 ? t('figures.byZero') : t('figures.without', { labels: without.join(', ') });
  };
  return (
    <Pane
      title={t('figures.title')}
      aside={previous === null ? <span className={classes.hint}>{t('figures.noPrevious')}</span> : undefined}
    >
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('figures.title')}>
        <table className={classes.figures}>
          <thead>
            <tr>
              <th scope="col">{t('figures.indicator')}</th>
              <th scope="col" data-align="right">
                {t('figures.value')}
              </th>
              {previous !== null && (
                <>
                  <th scope="col" data-align="right">
                    {periodWord(previous.period.label)}
                  </th>
                  <th scope="col" data-align="right">
                    {t('figures.change')}
                  </th>
                </>
              )}
              <th scope="col">{t('figures.asOf')}</th>
              <th scope="col">{t('figures.stated')}</th>
              {reasons !== null && <th scope="col">{t('mark.column')}</th>}
            </tr>
          </thead>
          <tbody>
            {template.indicators.map((indicator) => {
              const { code, label, unit, of } = indicator;
              const worded = isWorded(indicator);
              const here = now.get(code);
              const then = before.get(code);
              return (
                <Fragment key={code}>
                  <tr data-part={of !== null}>
                    <th scope="row">
                      {unit === '' ? label : t('figures.label', { label, unit })}
                      {formulas.has(code) && <small className={classes.formula}>= {formulas.get(code)?.formula}</small>}
                    </th>
                    <td data-align="right" data-words={here === undefined || worded}>
                      {here === undefined
                        ? (noFigure(none.get(code)) ?? notComputed(code) ?? t('figures.empty'))
                        : word(indicator, here.value)}
                    </td>
                    {previous !== null && (
                      <>
                        <td data-align="right" data-words={then === undefined || worded}>
                          {then === undefined ? noFigure(noneBefore.get(code)) : word(indicator, then)}
                        </td>
                        <td data-align="right">{worded ? '' : changeText(here?.value, then)}</td>
                      </>
                    )}
                    <td>{here === undefined || here.asOf === null ? '' : day(here.asOf)}</td>
                    <td>{worded ? '' : (here?.asStated ?? '')}</td>
                    {reasons !== null && (
                      <td>
                        {reasons.at(figureAt(code)) === null && (
                          <PlaceMark reasons={reasons} place={figureAt(code)} label={label} />
                        )}
                      </td>
                    )}
                  </tr>
                  {here !== undefined && here.explanation !== null && (
                    <tr className={classes.reason}>
                      <td colSpan={columns}>{t('figures.explained', { explanation: here.explanation })}</td>
                    </tr>
                  )}
                  {reasons !== null && reasons.at(figureAt(code)) !== null && (
                    <tr className={classes.reason}>
                      <td colSpan={columns}>
                        <PlaceMark reasons={reasons} place={figureAt(code)} label={label} />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
    </Pane>
  );
}

/** The difference, and what share of the old value it is: shown to be looked at, reckoned with nowhere. */
function changeText(now: string | undefined, then: string | undefined): string {
  if (now === undefined || then === undefined) return '';
  const difference = Number(now) - Number(then);
  if (!Number.isFinite(difference)) return '';
  const sign = difference > 0 ? '+' : '';
  const share = Number(then) === 0 ? '' : ` (${sign}${figure(Math.round((difference / Number(then)) * 1000) / 10)}%)`;
  return `${sign}${figure(Math.round(difference * 1e6) / 1e6)}${share}`;
}
