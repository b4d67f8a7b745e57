import { useTranslation } from 'react-i18next';
import { figure, signed } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Correction, Figure } from '#web/screens/draft-report/model.ts';

interface CorrectedPartProps {
  readonly corrected: readonly Correction[];
  readonly figures: ReadonlyMap<string, Figure>;
}

/** Figures of a section that an accepted note has moved since they were approved; the approved ones are what is printed. */
export function CorrectedPart({ corrected, figures }: CorrectedPartProps) {
  const { t } = useTranslation('draftReport');
  if (corrected.length === 0) return null;
  const labelOf = (ref: string): string => {
    const found = figures.get(ref);
    if (found === undefined) return ref;
    return found.setting === null ? found.label : `${found.label} (${t(`units.setting.${found.setting}`)})`;
  };
  return (
    <section className={classes.part}>
      <h3>{t('corrected.title')}</h3>
      <p className={classes.quiet}>{t('corrected.what')}</p>
      <ul className={classes.list}>
        {corrected.map(({ ref, sealed, corrected: value, difference }) => (
          <li key={ref}>
            <Status tone="soon" icon="warning" word={labelOf(ref)} />
            <span>
              {value === null || difference === null
                ? t(figures.get(ref)?.source === undefined ? 'corrected.gone' : 'corrected.withdrawn', {
                    sealed: figure(sealed),
                  })
                : figures.get(ref)?.source === undefined
                  ? t('corrected.figure', {
                      sealed: figure(sealed),
                      difference: signed(difference),
                      corrected: figure(value),
                    })
                  : t('corrected.index', { sealed: figure(sealed), corrected: figure(value) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
