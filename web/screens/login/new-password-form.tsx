import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { useAct } from '#web/app/use-act.ts';
import { Fault } from '#web/kit/fault.tsx';

interface NewPasswordFormProps {
  readonly login: string;
  /** What the present password is called here. */
  readonly current: string;
  readonly act: string;
  readonly done: () => Promise<void>;
}

export function NewPasswordForm({ login, current: label, act, done }: NewPasswordFormProps) {
  const { t } = useTranslation('login');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const { run, pending, error } = useAct(async () => {
    await taken(api.POST('/session/password', { body: { current, next } }));
    setCurrent('');
    setNext('');
    setAgain('');
    await done();
  });
  const differs = again !== '' && again.normalize('NFC') !== next.normalize('NFC');
  const show = { 'aria-label': t('form.show'), tabIndex: 0 };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!differs) run(undefined);
      }}
    >
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      <PasswordInput
        label={label}
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        visibilityToggleButtonProps={show}
        error={errorAt(error, '/current')}
        required
        withAsterisk={false}
      />
      <PasswordInput
        label={t('change.next')}
        description={t('change.hint')}
        autoComplete="new-password"
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
        visibilityToggleButtonProps={show}
        error={errorAt(error, '/next')}
        required
        withAsterisk={false}
      />
      <PasswordInput
        label={t('change.again')}
        autoComplete="new-password"
        value={again}
        onChange={(event) => setAgain(event.currentTarget.value)}
        visibilityToggleButtonProps={show}
        error={differs ? t('change.different') : undefined}
        required
        withAsterisk={false}
      />
      <Fault error={errorElsewhere(error, ['/current', '/next'])} />
      <Button type="submit" loading={pending}>
        {act}
      </Button>
    </form>
  );
}
