import { useTranslation } from 'react-i18next';
import { Pane } from '#web/kit/pane.tsx';
import { Status } from '#web/kit/status.tsx';
import type { Seen } from '#web/screens/report-entry/model.ts';
import { type Content, labelIn } from '#web/screens/outline/model/content.ts';
import classes from '#web/screens/outline/outline.module.css';

interface TrialFindingsProps {
  readonly content: Content;
  /** Null: nothing was typed yet. */
  readonly seen: Seen | null;
}

/** Every check that has something to compare, and what it found. */
export function TrialFindings({ content, seen }: TrialFindingsProps) {
  const { t } = useTranslation('outline');
  const wrong = (seen?.relations ?? []).filter(({ fault }) => fault !== null);
  return (
    <Pane title={t('try.result')}>
      {seen === null && <p className={classes.hint}>{t('try.none')}</p>}
      {seen !== null && wrong.length === 0 && <Status tone="ok" word={t('try.good')} />}
      <ul className={classes.changes} aria-live="polite">
        {wrong.map(({ id, at, outcome, fault }) => (
          <li key={id}>
            <Status
              tone={outcome === 'warn' ? 'soon' : 'overdue'}
              icon={outcome === 'warn' ? 'warning' : 'alert'}
              word={`${labelIn(content, at)}: ${fault?.sentence ?? ''}`}
            />
          </li>
        ))}
      </ul>
    </Pane>
  );
}
