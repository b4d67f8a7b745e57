import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { GoOnAsPersona } from '#web/app/go-on-as-persona.tsx';
import { type Session, useSession } from '#web/app/session.tsx';
import { Fault } from '#web/kit/fault.tsx';

let waiting: (() => void)[] = [];
const watchers = new Set<() => void>();

/** Resolves when the person has signed in again: what was being sent goes out then, with nothing typed lost. */
export function untilSignedIn(): Promise<void> {
  return new Promise((resolve) => {
    waiting = [...waiting, resolve];
    for (const tell of watchers) tell();
  });
}

function letGo(): void {
  const all = waiting;
  waiting = [];
  for (const resolve of all) resolve();
  for (const tell of watchers) tell();
}

const lookAgainMillis = 2_000;

/** Signed in again in another window: what waits here goes on by itself. Only what is read from now on counts. */
function useSignedInElsewhere(opened: boolean, last: Session | null): void {
  const client = useQueryClient();
  const { data, dataUpdatedAt, refetch } = useSession();
  const [since, setSince] = useState(0);
  useEffect(() => {
    if (!opened) return;
    setSince(Date.now());
    const timer = window.setInterval(() => void refetch(), lookAgainMillis);
    return () => {
      window.clearInterval(timer);
    };
  }, [opened, refetch]);
  const same = data?.account.id !== undefined && data.account.id === last?.account.id;
  const ready = same && (data.secondFactor === 'done' || data.secondFactor === 'notNeeded') && data.position !== null;
  const again = opened && since > 0 && dataUpdatedAt > since && ready;
  useEffect(() => {
    if (!again) return;
    letGo();
    void client.invalidateQueries();
  }, [again, client]);
}

function useWaiting(): boolean {
  return useSyncExternalStore(
    (tell) => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => waiting.length > 0,
  );
}

/** Over the form that is being filled in: the session ended, the form stays. */
export function SignInAgain({ last }: { readonly last: Session | null }) {
  const { t } = useTranslation('shell');
  const { t: common } = useTranslation('common');
  const client = useQueryClient();
  const opened = useWaiting();
  const { refetch } = useSession();
  useSignedInElsewhere(opened, last);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  const signIn = async (): Promise<void> => {
    setError(null);
    try {
      if (needsCode) await taken(api.POST('/session/second-factor', { body: { code } }));
      else await taken(api.POST('/session', { body: { login: last?.account.login ?? '', password } }));
      const { data } = await refetch();
      if (data?.secondFactor === 'toGive') {
        setNeedsCode(true);
        return;
      }
      const position = last?.position?.id;
      if (position !== undefined && data?.position?.id !== position)
        await taken(api.POST('/session/position', { body: { position } }));
      setPassword('');
      setCode('');
      setNeedsCode(false);
      letGo();
      await client.invalidateQueries();
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)));
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      title={t('signInAgain.title')}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void signIn();
        }}
      >
        <p>{t('signInAgain.why')}</p>
        <TextInput label={t('signInAgain.login')} value={last?.account.login ?? ''} readOnly mt="sm" />
        {needsCode ? (
          <TextInput
            label={t('signInAgain.code')}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            inputMode="numeric"
            data-autofocus
            mt="sm"
          />
        ) : (
          <PasswordInput
            label={t('signInAgain.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': common('act.open') }}
            data-autofocus
            mt="sm"
          />
        )}
        <Fault error={error} />
        <Button type="submit" mt="md">
          {t('signInAgain.act')}
        </Button>
        {opened && last?.mode === 'evaluation' && (
          <GoOnAsPersona
            last={last}
            onDone={async () => {
              await refetch();
              letGo();
              await client.invalidateQueries();
            }}
            onError={(cause) => setError(cause instanceof Error ? cause : new Error(String(cause)))}
          />
        )}
      </form>
    </Modal>
  );
}
