import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { GoOnAsPersona } from '#web/app/go-on-as-persona.tsx';
import { keys } from '#web/app/query-keys.ts';
import { type Session, useSession } from '#web/app/session.tsx';
import { letGo, putOffSigningIn, useWaiting } from '#web/app/until-signed-in.ts';
import { wayBack } from '#web/app/way-back.ts';
import { Fault } from '#web/kit/fault.tsx';

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

/** Over the form that is being filled in: the session ended, the form stays. */
export function SignInAgain({ last }: { readonly last: Session | null }) {
  const { t } = useTranslation('shell');
  const client = useQueryClient();
  const waiting = useWaiting();
  const opened = waiting === 'yes';
  const { refetch } = useSession();
  useSignedInElsewhere(waiting !== 'no', last);
  const { data: ways } = useQuery({
    queryKey: keys.waysIn,
    queryFn: () => taken(api.GET('/session/ways')),
    enabled: opened,
    staleTime: 0,
  });
  const [needs, setNeeds] = useState<Needs>('password');
  const [error, setError] = useState<Error | null>(null);
  const way = wayBack(last, ways);

  const goOn = async (): Promise<void> => {
    const { data } = await refetch();
    const more = data?.mustChangePassword === true || data?.secondFactor === 'toEnrol';
    if (data?.secondFactor === 'toGive' || more) {
      setNeeds(more ? 'more' : 'code');
      return;
    }
    const position = last?.position?.id;
    if (position !== undefined && data?.position?.id !== position)
      await taken(api.POST('/session/position', { body: { position } }));
    setNeeds('password');
    letGo();
    await client.invalidateQueries();
  };
  const attempt = async (sign: () => Promise<unknown>): Promise<void> => {
    setError(null);
    try {
      await sign();
      await goOn();
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
      {way === 'gone' || way === 'page' || needs === 'more' ? (
        <>
          <p>{t(`signInAgain.${needs === 'more' ? 'more' : way === 'gone' ? 'gone' : 'page'}`)}</p>
          <Button component="a" href="/dang-nhap" target="_blank" rel="noopener" mt="md" data-autofocus>
            {t('signInAgain.other')}
          </Button>
          <Button variant="default" mt="md" ml="sm" onClick={putOffSigningIn}>
            {t('signInAgain.look')}
          </Button>
        </>
      ) : (
        <Again
          key={needs}
          login={last?.account.login ?? ''}
          needsCode={needs === 'code'}
          error={error}
          onSend={attempt}
        >
          {way === 'persona' && last !== null && (
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
        </Again>
      )}
    </Modal>
  );
}

/** `more`: the password let in, and the sign-in page asks for something else first. */
type Needs = 'password' | 'code' | 'more';

interface AgainProps {
  readonly login: string;
  readonly needsCode: boolean;
  readonly error: Error | null;
  readonly onSend: (sign: () => Promise<unknown>) => Promise<void>;
  readonly children: ReactNode;
}

function Again({ login, needsCode, error, onSend, children }: AgainProps) {
  const { t } = useTranslation('shell');
  const { t: common } = useTranslation('common');
  const [typed, setTyped] = useState('');
  const sign = () =>
    needsCode
      ? taken(api.POST('/session/second-factor', { body: { code: typed } }))
      : taken(api.POST('/session', { body: { login, password: typed } }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onSend(sign);
      }}
    >
      <p>{t('signInAgain.why')}</p>
      <TextInput label={t('signInAgain.login')} value={login} readOnly mt="sm" />
      {needsCode ? (
        <TextInput
          label={t('signInAgain.code')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          inputMode="numeric"
          data-autofocus
          mt="sm"
        />
      ) : (
        <PasswordInput
          label={t('signInAgain.password')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
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
      {children}
    </form>
  );
}
