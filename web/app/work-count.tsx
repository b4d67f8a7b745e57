import { useTranslation } from 'react-i18next';
import classes from '#web/app/work-count.module.css';
import { useRehearsal } from '#web/app/rehearsal.ts';
import { useWork } from '#web/app/use-work.ts';
import { figure } from '#web/kit/format.ts';

/** How much waits, beside the place where it waits: here, and as a second figure in the other of real work and rehearsals. */
export function WorkCount() {
  const { t } = useTranslation('shell');
  const { data } = useWork();
  const rehearsal = useRehearsal();
  if (data === undefined) return null;
  const { total, rehearsals } = data.counts;
  const here = rehearsal ? rehearsals : total - rehearsals;
  const elsewhere = total - here;
  const title = t('waiting', { real: total - rehearsals, rehearsals });
  return (
    <span className={classes.counts} title={total === 0 ? undefined : title}>
      {here > 0 && <span className={classes.count}>{figure(here)}</span>}
      {elsewhere > 0 && <span className={classes.elsewhere}>+{figure(elsewhere)}</span>}
    </span>
  );
}

/** How much is missing, where there is one kind of it. */
export function Count({ of }: { readonly of: number }) {
  return of === 0 ? null : <span className={classes.count}>{figure(of)}</span>;
}
