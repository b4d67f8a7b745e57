import { Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useForgetEverything, usePerson } from '#web/app/session.tsx';
import { changeLanguage } from '#web/i18n.ts';
import { dayAndTime } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { MyPositions } from '#web/screens/account/my-positions.tsx';
import classes from '#web/screens/account/account.module.css';
import { EnrolForm } from '#web/screens/login/enrol-form.tsx';
import { NewPasswordForm } from '#web/screens/login/new-password-form.tsx';

/** What is a person's own: positions, password, second factor, language. */
export function Account() {
  const { t, i18n } = useTranslation('account');
  const session = usePerson();
  const forget = useForgetEverything();
  const { account, expiresAt, idleMinutes, secondFactorEnrolled, hasPassword } = session;
  const said = (message: string) => async (): Promise<void> => {
    await forget();
    notifications.show({ color: 'green', message });
  };
  return (
    <Page title={t('title')} heading>
      <div className={classes.panes}>
        <Pane title={t('who.heading')}>
          <dl className={classes.facts}>
            <dt>{t('who.login')}</dt>
            <dd>
              {account.login} · {account.name}
            </dd>
            <dt>{t('who.session')}</dt>
            <dd>{t('who.until', { time: dayAndTime(expiresAt), minutes: idleMinutes })}</dd>
          </dl>
        </Pane>
        <Pane title={t('positions.heading')}>
          <MyPositions session={session} />
        </Pane>
        {hasPassword && (
          <Pane title={t('password.heading')}>
            <div className={classes.form}>
              <p>{t('password.why')}</p>
              <NewPasswordForm
                login={account.login}
                current={t('password.current')}
                act={t('password.act')}
                done={said(t('password.done'))}
              />
            </div>
          </Pane>
        )}
        <Pane title={t('factor.heading')}>
          {secondFactorEnrolled ? (
            <p>{t('factor.on')}</p>
          ) : (
            <div className={classes.form}>
              <p>{t('factor.off')}</p>
              <EnrolForm done={said(t('factor.done'))} why={false} />
            </div>
          )}
        </Pane>
        <Pane title={t('language.heading')}>
          <Radio.Group
            value={i18n.language}
            onChange={(chosen) => void changeLanguage(chosen === 'en' ? 'en' : 'vi')}
            aria-label={t('language.heading')}
          >
            <Stack gap={4}>
              <Radio value="vi" label={t('language.vi')} lang="vi" />
              <Radio value="en" label={t('language.en')} lang="en" />
            </Stack>
          </Radio.Group>
        </Pane>
      </div>
    </Page>
  );
}
