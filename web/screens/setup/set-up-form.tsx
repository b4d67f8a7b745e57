import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useAct } from '#web/app/use-act.ts';
import { Fault } from '#web/kit/fault.tsx';

export function SetUpForm({ token, done }: { readonly token: string; readonly done: () => Promise<void> }) {
  const { t } = useTranslation('setup');
  const { t: words } = useTranslation('login');
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const differs = again !== '' && again.normalize('NFC') !== password.normalize('NFC');
  const { run, pending, error } = useAct(async () => {
    await taken(api.POST('/setup', { body: { token, login, name, password } }));
    await done();
  });
  const show = { 'aria-label': words('form.show'), tabIndex: 0 };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!differs) run(undefined);
      }}
    >
      <p>{t('why')}</p>
      <TextInput
        label={t('name')}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={errorAt(error, '/name')}
        required
        withAsterisk={false}
      />
      <TextInput
        label={t('login')}
        description={t('loginHint')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
        error={errorAt(error, '/login')}
        required
        withAsterisk={false}
      />
      <PasswordInput
        label={t('password')}
        description={words('change.hint')}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={show}
        error={errorAt(error, '/password')}
        required
        withAsterisk={false}
      />
      <PasswordInput
        label={t('again')}
        autoComplete="new-password"
        value={again}
        onChange={(event) => setAgain(event.currentTarget.value)}
        visibilityToggleButtonProps={show}
        error={differs ? words('change.different') : undefined}
        required
        withAsterisk={false}
      />
      <Fault error={errorElsewhere(error, ['/name', '/login', '/password'])} />
      <Button type="submit" loading={pending}>
        {t('act')}
      </Button>
    </form>
  );
}
