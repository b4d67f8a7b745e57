import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { Pane } from '#web/kit/pane.tsx';
import { Status } from '#web/kit/status.tsx';
import classes from '#web/screens/consolidation/totals.module.css';

interface OwnHistoryPaneProps {
  readonly cycle: string;
  readonly unit: string;
  readonly round: number;
}

/** What stands out beside the unit's own earlier periods: a warning that blocks nothing. Nothing does: nothing is shown. */
export function OwnHistoryPane({ cycle, unit, round }: OwnHistoryPaneProps) {
  const { t } = useTranslation('consolidation', { keyPrefix: 'ownHistory' });
  const { data } = useQuery({
    queryKey: keys.cycle(cycle, 'own-history', unit, round),
    queryFn: () => taken(api.GET('/cycles/{cycle}/reports/{unit}/own-history', { params: { path: { cycle, unit } } })),
  });
  if (data === undefined || data.remarks.length === 0) return null;
  return (
    <Pane title={t('title')} aside={<span className={classes.hint}>{t('what')}</span>}>
      <ul className={classes.checks}>
        {data.remarks.map(({ code, label, rule, sentence, explanation }) => (
          <li key={`${rule} ${code}`}>
            <Status tone="soon" icon="warning" word={t(`rule.${rule}`)} /> <strong>{label}</strong>
            <p>{sentence}</p>
            <p>{explanation === null ? t('unexplained') : t('explained', { explanation })}</p>
          </li>
        ))}
      </ul>
    </Pane>
  );
}
