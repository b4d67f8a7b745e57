import { useTranslation } from 'react-i18next';
import { day } from '#web/kit/format.ts';
import { RemoveButton } from '#web/kit/remove-button.tsx';
import classes from '#web/screens/models/models.module.css';
import type { Model } from '#web/screens/models/use-models.ts';

type Recognitions = Model['recognitions'];

interface RecognitionListProps {
  readonly all: Recognitions;
  readonly onChange: (all: Recognitions) => void;
}

/** Decisions that were entered by mistake are taken away here; new ones have a dialog of their own. */
export function RecognitionList({ all, onChange }: RecognitionListProps) {
  const { t } = useTranslation('models');
  const { t: label } = useTranslation('labels');
  if (all.length === 0) return null;
  return (
    <section aria-label={t('field.recognitions')}>
      <p className={classes.quiet}>{t('field.recognitions')}</p>
      <ul className={classes.list}>
        {all.map((one) => (
          <li key={`${one.level} ${one.decision} ${one.decidedOn}`} className={classes.row}>
            <span>
              {t('detail.recognised', {
                ...{ level: label(`recognitionLevel.${one.level}`), decision: one.decision, day: day(one.decidedOn) },
              })}
            </span>
            <RemoveButton
              label={t('remove', { decision: one.decision })}
              onRemove={() => onChange(all.filter((other) => other !== one))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
