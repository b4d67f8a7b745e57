import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#web/api/client.ts';
import { ActDialog } from '#web/kit/act-dialog.tsx';
import classes from '#web/screens/admin/admin.module.css';
import { SecretDialog } from '#web/screens/admin/secret-dialog.tsx';
import type { Account } from '#web/screens/admin/use-accounts.ts';
import { useAdminAct } from '#web/screens/admin/use-admin-act.ts';
import { missing } from '#web/kit/reason.ts';

type Act = 'disable' | 'enable' | 'unlock' | 'resetPassword' | 'resetFactor';

/** Which acts make sense now; each says before what will follow. */
function actsFor({ disabledAt, lockedUntil, secondFactor }: Account): readonly Act[] {
  if (disabledAt !== null) return ['enable'];
  return [
    ...(lockedUntil === null ? [] : (['unlock'] as const)),
    'resetPassword',
    ...(secondFactor ? (['resetFactor'] as const) : []),
    'disable',
  ];
}

const follows = {
  disable: ['sessions', 'tokens', 'kept'],
  enable: ['again'],
  unlock: ['again'],
  resetPassword: ['old', 'shown'],
  resetFactor: ['old', 'again'],
} as const;

export function AccountActs({ account }: { readonly account: Account }) {
  const { t } = useTranslation('admin');
  const [asked, setAsked] = useState<Act | null>(null);
  const [renaming, setRenaming] = useState(false);
  const [password, setPassword] = useState<string | null>(null);
  const act = useAdminAct<Act, { readonly done?: true; readonly password?: string }>(
    async (which: Act) => {
      const params = { params: { path: { account: account.id } } };
      if (which === 'disable') return await api.POST('/accounts/{account}/disable', params);
      if (which === 'enable') return await api.POST('/accounts/{account}/enable', params);
      if (which === 'unlock') return await api.POST('/accounts/{account}/unlock', params);
      if (which === 'resetFactor') return await api.POST('/accounts/{account}/reset-second-factor', params);
      return await api.POST('/accounts/{account}/reset-password', params);
    },
    {
      onDone: (answer) => {
        setAsked(null);
        if (answer.password !== undefined) setPassword(answer.password);
      },
    },
  );
  const { name, login } = account;
  const open = (which: Act): void => {
    act.reset();
    setAsked(which);
  };
  const shown = asked ?? 'enable';
  // Each act's sentences stand below its own key; the keys are those of `follows`.
  const lines = follows[shown].map((line) => `confirm.${shown}.${line}` as 'confirm.enable.again');
  return (
    <div className={classes.acts}>
      {actsFor(account).map((which) => (
        <Button key={which} variant="default" onClick={() => open(which)}>
          {t(`act.${which}`)}
        </Button>
      ))}
      <Button variant="default" onClick={() => setRenaming(true)}>
        {t('act.change')}
      </Button>
      <ActDialog
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={t(`confirm.${shown}.title`, { name })}
        willFollow={lines.map((line) => ({ key: line, state: 'now', what: t(line) }))}
        act={t(`act.${shown}`)}
        onAct={() => act.mutate(shown)}
        pending={act.isPending}
        error={act.error}
        dangerous={shown === 'disable'}
      />
      <RenameDialog key={account.id} account={account} opened={renaming} onClose={() => setRenaming(false)} />
      <SecretDialog
        secret={password}
        onClose={() => setPassword(null)}
        title={t('secret.password')}
        what={t('secret.passwordFor', { name, login })}
      />
    </div>
  );
}

interface RenameDialogProps {
  readonly account: Account;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function RenameDialog({ account, opened, onClose }: RenameDialogProps) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation('common');
  const [name, setName] = useState(account.name);
  const [email, setEmail] = useState(account.email ?? '');
  const change = useAdminAct(
    () =>
      api.POST('/accounts/{account}/change', {
        params: { path: { account: account.id } },
        body: { name, email: email.trim() === '' ? null : email.trim() },
      }),
    { onDone: onClose },
  );
  return (
    <ActDialog
      opened={opened}
      onClose={onClose}
      title={t('change.title', { name: account.name })}
      act={common('act.save')}
      onAct={() => change.mutate(undefined)}
      pending={change.isPending}
      blocked={name.trim() === '' && missing('name')}
      error={change.error}
    >
      <div className={classes.fields}>
        <TextInput
          label={t('accounts.name')}
          data-field="name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label={t('create.email')}
          description={t('create.emailHint')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <p className={classes.hint}>{t('change.note')}</p>
      </div>
    </ActDialog>
  );
}
