import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { type Session, useForgetEverything } from '#web/app/session.tsx';
import { useAct } from '#web/app/use-act.ts';
import { Fault } from '#web/kit/fault.tsx';
import { day } from '#web/kit/format.ts';
import { Status } from '#web/kit/status.tsx';
import classes from '#web/screens/account/account.module.css';

/** In which position somebody works decides what is seen and done: it is changed here or in the band, one at a time. */
export function MyPositions({ session }: { readonly session: Session }) {
  const { t } = useTranslation('account');
  const { t: label } = useTranslation('labels');
  const forget = useForgetEverything();
  const { run, pending, error } = useAct(async (position: string) => {
    await taken(api.POST('/session/position', { body: { position } }));
    await forget();
  });
  const { positions, position: current } = session;
  if (positions.length === 0) return <p>{t('positions.none')}</p>;
  return (
    <>
      <ul className={classes.positions}>
        {positions.map(({ id, title, role, unitName, rights, validTo, delegatedBy }) => (
          <li key={id} className={classes.position}>
            <div className={classes.what}>
              <strong>{title || label(`role.${role}`)}</strong> · {unitName}
              {delegatedBy !== null && ` (${t('positions.delegated', { name: delegatedBy })})`}
              <span>
                {t('positions.rights')}:{' '}
                {rights.length === 0
                  ? t('positions.noRights')
                  : rights.map((right) => t(`positions.right.${right}`)).join(', ')}
                {' · '}
                {validTo === null ? t('positions.open') : t('positions.until', { day: day(validTo) })}
              </span>
            </div>
            {id === current?.id ? (
              <Status tone="ok" word={t('positions.now')} />
            ) : (
              <Button variant="default" disabled={pending} onClick={() => run(id)}>
                {t('positions.take')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Fault error={error} />
    </>
  );
}
