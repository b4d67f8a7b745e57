import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { errorAt, errorElsewhere } from '#web/app/field-errors.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import { FieldRow } from '#web/kit/field-row.tsx';
import classes from '#web/screens/admin/admin.module.css';
import { SecretDialog } from '#web/screens/admin/secret-dialog.tsx';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';

interface CreateDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onMade: (account: string) => void;
}

export function CreateDialog({ opened, onClose, onMade }: CreateDialogProps) {
  const { t } = useTranslation('admin');
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [email, setEmail] = useState('');
  const [withPassword, setWithPassword] = useState(true);
  const [made, setMade] = useState<{ readonly password: string; readonly login: string; readonly name: string }>();
  const create = useAdminAct(
    () =>
      api.POST('/accounts', {
        body: { name, login, email: email.trim() === '' ? null : email.trim(), withPassword },
      }),
    {
      onDone: (answer) => {
        if (answer.password !== null) setMade({ password: answer.password, login: answer.login, name });
        setName('');
        setLogin('');
        setEmail('');
        onClose();
        onMade(answer.account);
      },
    },
  );
  const follows = withPassword ? (['password', 'first', 'position'] as const) : (['position'] as const);
  return (
    <>
      <ActDialog
        opened={opened}
        onClose={onClose}
        title={t('create.title')}
        willFollow={follows.map((line) => ({ key: line, state: 'now', what: t(`create.follow.${line}`) }))}
        act={t('act.create')}
        onAct={() => create.mutate(undefined)}
        pending={create.isPending}
        blocked={name.trim() === '' || login.trim() === ''}
        error={errorElsewhere(create.error, ['/name', '/login', '/email'])}
      >
        <FieldRow>
          <TextInput
            label={t('accounts.name')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={errorAt(create.error, '/name')}
            data-autofocus
          />
          <TextInput
            label={t('accounts.login')}
            description={t('create.loginHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoCapitalize="none"
            spellCheck={false}
            autoComplete="off"
            value={login}
            onChange={(event) => setLogin(event.currentTarget.value)}
            error={errorAt(create.error, '/login')}
          />
          <TextInput
            label={t('create.email')}
            description={t('create.emailHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={errorAt(create.error, '/email')}
          />
        </FieldRow>
        <Checkbox
          className={classes.fields ?? ''}
          label={t('create.withPassword')}
          checked={withPassword}
          onChange={(event) => setWithPassword(event.currentTarget.checked)}
        />
      </ActDialog>
      <SecretDialog
        secret={made?.password ?? null}
        onClose={() => setMade(undefined)}
        title={t('secret.password')}
        what={t('secret.passwordFor', { name: made?.name ?? '', login: made?.login ?? '' })}
      />
    </>
  );
}
