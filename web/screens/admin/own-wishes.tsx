import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { keys } from '#web/app/query-keys.ts';
import { Fault } from '#web/kit/fault.tsx';
import { day, dayAndTime } from '#web/kit/format.ts';
import classes from '#web/screens/admin/admin.module.css';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';

/** What administrators want for themselves and another is to give; nothing to see while nothing waits. */
export function OwnWishes() {
  const { t } = useTranslation('admin');
  const { t: label } = useTranslation('labels');
  const { data, error } = useQuery({
    queryKey: keys.admin('own-wishes'),
    queryFn: () => taken(api.GET('/own-wishes')),
  });
  const path = (wish: string) => ({ params: { path: { wish } } });
  const give = useAdminAct((wish: string) => api.POST('/own-wishes/{wish}/give', path(wish)));
  const decline = useAdminAct((wish: string) => api.POST('/own-wishes/{wish}/decline', path(wish)));
  const wishes = data?.wishes ?? [];
  if (wishes.length === 0) return <Fault error={error} />;
  return (
    <section className={classes.above} aria-label={t('ownWishes.title')}>
      <h2>{t('ownWishes.title')}</h2>
      <p className={classes.hint}>{t('ownWishes.why')}</p>
      <ul className={classes.positions}>
        {wishes.map(({ id, kind, person, own, role, unitName, title, validFrom, validTo, document, askedAt }) => (
          <li key={id} className={classes.position}>
            <strong>{t(`ownWishes.${kind}`, { person, title: title || label(`role.${role}`), unit: unitName })}</strong>
            <span>
              {validTo === null
                ? t('position.open', { from: day(validFrom) })
                : t('position.closed', { from: day(validFrom), to: day(validTo) })}
              {document !== null && `, ${document}`}
              {`, ${t('ownWishes.asked', { time: dayAndTime(askedAt) })}`}
            </span>
            <div className={classes.acts}>
              {!own && (
                <Button variant="default" loading={give.isPending} onClick={() => give.mutate(id)}>
                  {t('act.give')}
                </Button>
              )}
              <Button variant="default" loading={decline.isPending} onClick={() => decline.mutate(id)}>
                {t(own ? 'ownWishes.takeBack' : 'ownWishes.decline')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Fault error={give.error ?? decline.error} />
    </section>
  );
}
