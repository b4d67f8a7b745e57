import { useTranslation } from 'react-i18next';
import { figure, signed } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';
import type { Correction, Figure } from '#web/screens/draft-report/model.ts';

interface CorrectedPartProps {
  readonly corrected: readonly Correction[];
  readonly figures: ReadonlyMap<string, Figure>;
  /** What has no figure that was approved is called by its name all the same. */
  readonly nameOf: (ref: string) => string | null;
}

/** Figures of a section that an accepted note has moved since they were approved; the approved ones are what is printed. */
export function CorrectedPart({ corrected, figures, nameOf }: CorrectedPartProps) {
  const { t } = useTranslation('draftReport');
  if (corrected.length === 0) return null;
  const labelOf = (ref: string): string => {
    const found = figures.get(ref);
    if (found === undefined) return nameOf(ref) ?? ref;
    return found.setting === null ? found.label : `${found.label} (${t(`units.setting.${found.setting}`)})`;
  };
  const said = ({ ref, sealed, corrected: value, difference }: Correction): string => {
    const outside = figures.get(ref)?.source !== undefined;
    if (sealed === null) return value === null ? '' : t('corrected.first', { corrected: figure(value) });
    if (value === null || difference === null)
      return t(outside ? 'corrected.withdrawn' : 'corrected.gone', { sealed: figure(sealed) });
    const both = { sealed: figure(sealed), corrected: figure(value) };
    return outside ? t('corrected.index', both) : t('corrected.figure', { ...both, difference: signed(difference) });
  };
  return (
    <section className={classes.part}>
      <h3>{t('corrected.title')}</h3>
      <p className={classes.quiet}>{t('corrected.what')}</p>
      <ul className={classes.list}>
        {corrected.map((one) => (
          <li key={one.ref}>
            <Status tone="soon" icon="warning" word={labelOf(one.ref)} />
            <span>{said(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
