import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useForgetEverything, usePerson } from '#web/app/session.tsx';
import { changeLanguage } from '#web/i18n.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { dayAndTime } from '#web/kit/format.ts';
import { Page } from '#web/kit/page.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { MyPositions } from '#web/screens/account/my-positions.tsx';
import classes from '#web/screens/account/account.module.css';
import { EnrolForm } from '#web/screens/login/enrol-form.tsx';
import { NewPasswordForm } from '#web/screens/login/new-password-form.tsx';

const languages = ['vi', 'en'] as const;

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
    <Page title={t('title')}>
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
          <OneOf
            bare
            label={t('language.heading')}
            choices={languages.map((key) => ({ key, word: t(`language.${key}`), lang: key }))}
            chosen={i18n.language === 'en' ? 'en' : 'vi'}
            onChoose={(language) => void changeLanguage(language)}
          />
        </Pane>
      </div>
    </Page>
  );
}
