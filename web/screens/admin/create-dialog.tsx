import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { useActForm } from '#web/kit/act-form.ts';
import { FieldRow } from '#web/kit/field-row.tsx';
import { useFieldRules } from '#web/kit/field-rules.ts';
import { FormDialog } from '#web/kit/form-dialog.tsx';
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
  const { written } = useFieldRules();
  const formOf = useActForm({ name: '', login: '', email: '', withPassword: true }, { name: written, login: written });
  const [made, setMade] = useState<{ readonly password: string; readonly login: string; readonly name: string }>();
  const create = useAdminAct(
    () =>
      api.POST('/accounts', {
        body: { name, login, email: email.trim() === '' ? null : email.trim(), withPassword },
      }),
    {
      onDone: (answer) => {
        if (answer.password !== null) setMade({ password: answer.password, login: answer.login, name });
        form.reset();
        onClose();
        onMade(answer.account);
      },
    },
  );
  const form = formOf(create.error);
  const { name, login, email, withPassword } = form.values;
  const follows = withPassword ? (['password', 'first', 'position'] as const) : (['position'] as const);
  return (
    <>
      <FormDialog
        form={form}
        sent={create}
        opened={opened}
        onClose={onClose}
        title={t('create.title')}
        willFollow={follows.map((line) => ({ key: line, state: 'now', what: t(`create.follow.${line}`) }))}
        act={t('act.create')}
        onSend={() => create.mutate(undefined)}
      >
        <FieldRow>
          <TextInput label={t('accounts.name')} {...form.input('name')} data-autofocus />
          <TextInput
            label={t('accounts.login')}
            description={t('create.loginHint')}
            autoCapitalize="none"
            spellCheck={false}
            autoComplete="off"
            {...form.input('login')}
          />
          <TextInput
            label={t('create.email')}
            description={t('create.emailHint')}
            type="email"
            {...form.input('email')}
          />
        </FieldRow>
        <Checkbox
          className={classes.fields ?? ''}
          label={t('create.withPassword')}
          checked={withPassword}
          onChange={(event) => form.set('withPassword', event.currentTarget.checked)}
        />
      </FormDialog>
      <SecretDialog
        secret={made?.password ?? null}
        onClose={() => setMade(undefined)}
        title={t('secret.password')}
        what={t('secret.passwordFor', { name: made?.name ?? '', login: made?.login ?? '' })}
      />
    </>
  );
}
