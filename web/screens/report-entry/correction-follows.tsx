import { useTranslation } from 'react-i18next';
import { Status } from '#web/kit/status.tsx';
import { FollowList } from '#web/screens/consolidation/follow-list.tsx';
import classes from '#web/screens/report-entry/corrections.module.css';
import type { ReportPath } from '#web/screens/report-entry/model.ts';
import { useWhatFollows } from '#web/screens/report-entry/use-what-follows.ts';

interface CorrectionFollowsProps {
  readonly path: ReportPath;
  readonly changes: Parameters<typeof useWhatFollows>[1];
  /** Only what stands out beside earlier figures: the rest is told elsewhere. */
  readonly unusualOnly?: boolean;
}

/** What a correction does not say itself: what it moves, which rules it breaks, what is unusual in it. Nothing of it refuses. */
export function CorrectionFollows({ path, changes, unusualOnly = false }: CorrectionFollowsProps) {
  const { t } = useTranslation('totals', { keyPrefix: 'variance' });
  const { t: shared } = useTranslation('consolidation');
  const looked = useWhatFollows(path, changes);
  return (
    <div role="status">
      {looked !== undefined && !unusualOnly && <FollowList follows={looked.follows} checks={looked.checks} />}
      {looked !== undefined && looked.unusual.length > 0 && (
        <ul className={classes.notes} aria-label={t('unusual')}>
          {looked.unusual.map(({ code, label, rule, sentence }) => (
            <li key={`${code} ${rule}`}>
              <Status tone="soon" icon="warning" word={shared(`ownHistory.rule.${rule}`)} /> {label}: {sentence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
