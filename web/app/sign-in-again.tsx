import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, taken } from '#web/api/client.ts';
import { GoOnAsPersona } from '#web/app/go-on-as-persona.tsx';
import { isBehindSignIn, type Session, useSession } from '#web/app/session.tsx';
import { letGo, putOffSigningIn, useWaiting } from '#web/app/until-signed-in.ts';
import { wayBack } from '#web/app/way-back.ts';
import { waysQuery } from '#web/app/ways-in.ts';
import { asError } from '#web/kit/as-error.ts';
import { Fault } from '#web/kit/fault.tsx';

const lookAgainMillis = 2_000;

/** What waits goes out, and what was read is read anew. */
function useResume(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    letGo();
    await client.invalidateQueries();
  }, [client]);
}

/** Signed in again in another window: what waits here goes on by itself. Only what is read from now on counts. */
function useSignedInElsewhere(opened: boolean, last: Session | null): void {
  const resume = useResume();
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
  const again = opened && since > 0 && dataUpdatedAt > since && same && isBehindSignIn(data);
  useEffect(() => {
    if (again) void resume();
  }, [again, resume]);
}

/** `more`: the password let in, and the sign-in page asks for something else first. */
type Needs = 'password' | 'code' | 'more';

/** Over the form that is being filled in: the session ended, the form stays. */
export function SignInAgain({ last }: { readonly last: Session | null }) {
  const { t } = useTranslation('shell');
  const waiting = useWaiting();
  const opened = waiting === 'yes';
  const { refetch } = useSession();
  const resume = useResume();
  useSignedInElsewhere(waiting !== 'no', last);
  const { data: ways } = useQuery({ ...waysQuery, enabled: opened, staleTime: 0 });
  const [needs, setNeeds] = useState<Needs>('password');
  const [error, setError] = useState<Error | null>(null);
  const way = wayBack(last, ways);
  const elsewhere = needs === 'more' ? needs : way === 'gone' || way === 'page' ? way : null;

  const attempt = async (steps: () => Promise<void>): Promise<void> => {
    setError(null);
    try {
      await steps();
    } catch (cause) {
      setError(asError(cause));
    }
  };
  const signIn = (sign: () => Promise<unknown>): Promise<void> =>
    attempt(async () => {
      await sign();
      const { data } = await refetch();
      const more = data?.mustChangePassword === true || data?.secondFactor === 'toEnrol';
      if (data?.secondFactor === 'toGive' || more) {
        setNeeds(more ? 'more' : 'code');
        return;
      }
      const position = last?.position?.id;
      // One that was taken away meanwhile is not gone back to.
      const held = data?.positions.some(({ id }) => id === position) === true;
      if (position !== undefined && held && data.position?.id !== position)
        await taken(api.POST('/session/position', { body: { position } }));
      setNeeds('password');
      await resume();
    });
  const play = (sign: () => Promise<unknown>): Promise<void> =>
    attempt(async () => {
      await sign();
      await refetch();
      await resume();
    });
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      title={t('signInAgain.title')}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      {elsewhere !== null ? (
        <>
          <p>{t(`signInAgain.${elsewhere}`)}</p>
          <Button component="a" href="/dang-nhap" target="_blank" rel="noopener" mt="md" data-autofocus>
            {t('signInAgain.other')}
          </Button>
          <Button variant="default" mt="md" ml="sm" onClick={putOffSigningIn}>
            {t('signInAgain.look')}
          </Button>
        </>
      ) : (
        <Again key={needs} login={last?.account.login ?? ''} needsCode={needs === 'code'} error={error} onSend={signIn}>
          {way === 'persona' && last !== null && <GoOnAsPersona last={last} onSend={play} />}
        </Again>
      )}
    </Modal>
  );
}

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
  const field = {
    value: typed,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
    'data-autofocus': true,
    mt: 'sm',
  };
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
        <TextInput {...field} label={t('signInAgain.code')} inputMode="numeric" />
      ) : (
        <PasswordInput
          {...field}
          label={t('signInAgain.password')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': common('act.open') }}
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
