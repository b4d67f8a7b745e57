import { keys } from '#web/app/query-keys.ts';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { useAsked } from '#web/app/address.ts';
import { useAct } from '#web/app/use-act.ts';
import { Fault } from '#web/kit/fault.tsx';
import { Note } from '#web/kit/note.tsx';
import type { Words } from '#web/i18n.ts';
import classes from '#web/screens/login/login.module.css';

type SsoWord = Exclude<keyof Words['login']['sso'], 'act' | 'or'>;

interface PasswordFormProps {
  readonly done: () => Promise<void>;
  readonly singleSignOn: boolean;
  readonly back: string;
}

export function PasswordForm({ done, singleSignOn, back }: PasswordFormProps) {
  const { t } = useTranslation('login');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const refused = useAsked('loi');
  const { data: setup } = useQuery({ queryKey: keys.setUp, queryFn: () => taken(api.GET('/setup')) });
  const { run, pending, error } = useAct(async () => {
    try {
      await taken(api.POST('/session', { body: { login, password } }));
    } finally {
      setPassword('');
    }
    await done();
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(undefined);
      }}
    >
      {setup?.open === true && <Note tone="pen" fact={t('setup')} />}
      {isSsoWord(refused) && error === null && <Note tone="overdue" fact={t(`sso.${refused}`)} />}
      <TextInput
        label={t('form.login')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        required
        withAsterisk={false}
        autoFocus
      />
      <PasswordInput
        label={t('form.password')}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('form.show'), tabIndex: 0 }}
        required
        withAsterisk={false}
      />
      <Fault error={error} />
      <Button type="submit" loading={pending}>
        {t('form.act')}
      </Button>
      {singleSignOn && (
        <>
          <p className={classes.or}>{t('sso.or')}</p>
          <Button component="a" variant="default" href={`/session/sso?next=${encodeURIComponent(back)}`}>
            {t('sso.act')}
          </Button>
        </>
      )}
      <p className={classes.hint}>{t('form.forgotten')}</p>
    </form>
  );
}

const ssoWords: readonly SsoWord[] = [
  'sso-denied',
  'sso-mismatch',
  'sso-level-too-low',
  'sso-unavailable',
  'sso-not-provisioned',
];

function isSsoWord(code: string | null): code is SsoWord {
  return ssoWords.some((word) => word === code);
}
