import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { LinkButton } from '#web/kit/link-button.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { CorrectDialog } from '#web/screens/outside-indices/correct-dialog.tsx';
import classes from '#web/screens/outside-indices/outside-indices.module.css';
import type { Series } from '#web/screens/outside-indices/series.ts';
import { useIndexWords } from '#web/screens/outside-indices/use-index-words.ts';
import type { IndexHost, OutsideIndex } from '#web/screens/outside-indices/use-outside-indices.ts';
import { WithdrawDialog } from '#web/screens/outside-indices/withdraw-dialog.tsx';

interface SeriesPaneProps {
  readonly series: Series;
  readonly hosts: readonly IndexHost[];
}

/** Every year of one index, with who published it, where and when. */
export function SeriesPane({ series, hosts }: SeriesPaneProps) {
  const { t } = useTranslation('outsideIndices');
  const words = useIndexWords();
  const [acting, setActing] = useState<{ readonly act: 'correct' | 'withdraw'; readonly index: OutsideIndex } | null>(
    null,
  );
  const { code, name, unitName, years } = series;
  const close = (): void => setActing(null);
  return (
    <Pane title={`${code} · ${unitName}`}>
      <p className={classes.quiet}>{name}</p>
      <ul className={classes.years}>
        {years.map((index) => {
          const { year, source, publishedOn, corrections, ref, host } = index;
          const change = words.change(index);
          return (
            <li key={year}>
              <p>
                <b>{t('year', { year })}</b>: {words.value(index)}
                {change !== null && ` (${change})`}
              </p>
              <p className={classes.quiet}>{t('source', { ...source })}</p>
              <p className={classes.quiet}>{t('published', { day: day(publishedOn) })}</p>
              {source.address !== null && <p className={classes.quiet}>{source.address}</p>}
              {corrections > 0 && <p className={classes.quiet}>{t('corrected', { count: corrections })}</p>}
              {hosts.some((one) => one.unit === host && one.mayEnter) && (
                <>
                  <p className={classes.quiet}>{t('reference', { token: `[[${ref}]]` })}</p>
                  <div className={classes.acts}>
                    <LinkButton onClick={() => setActing({ act: 'correct', index })}>{t('correct.act')}</LinkButton>
                    <LinkButton onClick={() => setActing({ act: 'withdraw', index })}>{t('withdraw.act')}</LinkButton>
                  </div>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {acting?.act === 'correct' && <CorrectDialog index={acting.index} onClose={close} />}
      {acting?.act === 'withdraw' && <WithdrawDialog index={acting.index} onClose={close} />}
    </Pane>
  );
}
