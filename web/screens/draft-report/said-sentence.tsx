import { useTranslation } from 'react-i18next';
import { LinkButton } from '#web/kit/link-button.tsx';
import classes from '#web/screens/draft-report/draft-report.module.css';

interface SaidSentenceProps {
  readonly sentence: string;
  /** It stands in the section already. */
  readonly used: boolean;
  readonly closed: boolean;
  /** Names the act for a screen reader: of whom, and which. */
  readonly insertWord: string;
  readonly onInsert: () => void;
}

/** A sentence that can be taken over into the section, once. */
export function SaidSentence({ sentence, used, closed, insertWord, onInsert }: SaidSentenceProps) {
  const { t } = useTranslation('draftReport');
  return (
    <div className={classes.sentence}>
      <span>{sentence}</span>
      {used ? (
        <span className={classes.used}>{t('units.used')}</span>
      ) : (
        !closed && (
          <LinkButton aria-label={insertWord} onClick={onInsert}>
            {t('units.insert')}
          </LinkButton>
        )
      )}
    </div>
  );
}
