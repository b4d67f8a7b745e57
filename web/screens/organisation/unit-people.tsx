import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Pane } from '#web/kit/pane.tsx';
import classes from '#web/screens/organisation/organisation.module.css';
import { usePeople } from '#web/screens/organisation/use-organisation.ts';

/** Who holds what in this unit on that day. */
export function UnitPeople({ unit, on }: { readonly unit: string; readonly on: string }) {
  const { t } = useTranslation('organisation');
  const { t: words } = useTranslation('labels');
  const { data, error } = usePeople(unit, on);
  const admin = usePerson().position?.role === 'admin';
  return (
    <Pane title={t('people')}>
      <Fault error={error} />
      {data?.positions.length === 0 && <p className={classes.quiet}>{t('peopleNone')}</p>}
      <ul className={classes.rows}>
        {data?.positions.map(({ id, person, role, title, validTo, unitEndedOn }) => (
          <li key={id}>
            {person}
            <span>
              {title || words(`role.${role}`)}
              {validTo !== null && `, ${t('fact.until', { day: day(validTo) })}`}
              {unitEndedOn !== null && ` · ${t('unitEnded', { day: day(unitEndedOn) })}`}
            </span>
          </li>
        ))}
      </ul>
      {admin && (
        <p className={classes.quiet}>
          <Link to="/quan-tri">{t('peopleAdmin')}</Link>
        </p>
      )}
    </Pane>
  );
}
