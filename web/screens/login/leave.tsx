import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useAct } from '#web/app/use-act.ts';
import classes from '#web/screens/login/login.module.css';

/** Half-way in and not the right person: out again. */
export function Leave({ done }: { readonly done: () => Promise<void> }) {
  const { t } = useTranslation('login');
  const { run, pending } = useAct(async () => {
    await taken(api.POST('/session/end'));
    await done();
  });
  return (
    <div className={classes.leave}>
      <Button variant="subtle" loading={pending} onClick={() => run(undefined)}>
        {t('code.other')}
      </Button>
    </div>
  );
}
