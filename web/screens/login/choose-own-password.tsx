import { useTranslation } from 'react-i18next';
import { NewPasswordForm } from '#web/screens/login/new-password-form.tsx';

/** The password an administrator handed over is for one use. */
export function ChooseOwnPassword({ login, done }: { readonly login: string; readonly done: () => Promise<void> }) {
  const { t } = useTranslation('login');
  return (
    <>
      <p>{t('change.why')}</p>
      <NewPasswordForm login={login} current={t('change.current')} act={t('change.act')} done={done} />
    </>
  );
}
