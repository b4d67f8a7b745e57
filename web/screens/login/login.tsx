import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '#web/app/address.ts';
import { placeInConsole } from '#web/app/place-in-console.ts';
import { type Session, useForgetEverything, useSession } from '#web/app/session.tsx';
import { Door, Sheet, Sheets } from '#web/kit/door.tsx';
import { Fault } from '#web/kit/fault.tsx';
import { useWhyOut } from '#web/app/position-ended.ts';
import { Note } from '#web/kit/note.tsx';
import { ChooseOwnPassword } from '#web/screens/login/choose-own-password.tsx';
import { CodeForm } from '#web/screens/login/code-form.tsx';
import { EnrolForm } from '#web/screens/login/enrol-form.tsx';
import { Leave } from '#web/screens/login/leave.tsx';
import { PasswordForm } from '#web/screens/login/password-form.tsx';
import { Personas } from '#web/screens/login/personas.tsx';
import classes from '#web/screens/login/login.module.css';
import { useWays } from '#web/screens/login/use-ways.ts';

type Step = 'password' | 'ownPassword' | 'code' | 'enrol' | 'nobody' | 'in';

function stepOf(session: Session | null): Step {
  if (session === null) return 'password';
  if (session.secondFactor === 'toGive') return 'code';
  if (session.mustChangePassword) return 'ownPassword';
  if (session.secondFactor === 'toEnrol') return 'enrol';
  return session.position === null ? 'nobody' : 'in';
}

/** Whose house it is, if its operator says so, and what it is for: whoever comes to a strange address reads it before a password. */
function House({ name }: { readonly name: string | null }) {
  const { t } = useTranslation('login');
  return (
    <section className={classes.house}>
      <p className={classes.product}>{t('house.product')}</p>
      {name !== null && <p className={classes.name}>{name}</p>}
      <p>{t('house.what')}</p>
      <p className={classes.hint}>{t('house.address', { host: window.location.host })}</p>
    </section>
  );
}

/** What the api says is still asked for is asked for, one thing after the other; then on to where the person wanted to go. */
export function Login() {
  const { t } = useTranslation('login');
  const { data, error, isPending, refetch } = useSession();
  const why = useWhyOut();
  const forget = useForgetEverything();
  const navigate = useNavigate();
  const back = placeInConsole(useAsked('ve'));
  const step = stepOf(data ?? null);
  const ways = useWays();
  useEffect(() => {
    if (step === 'in') void navigate({ href: back, replace: true });
  }, [step, back, navigate]);
  useEffect(() => {
    // Shown again by Back as the browser kept it: somebody may have come in meanwhile.
    const shown = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) void refetch();
    };
    window.addEventListener('pageshow', shown);
    return () => window.removeEventListener('pageshow', shown);
  }, [refetch]);
  const done = (): Promise<void> => forget();
  if (isPending || step === 'in') return null;
  return (
    <Door title={t('title')} lead={t('lead')}>
      <Fault error={error} />
      <Sheets>
        {step === 'password' && <House name={ways?.house ?? null} />}
        {step === 'password' && (
          <Sheet heading={t('form.heading')}>
            {!window.isSecureContext && (
              <Note tone="overdue" fact={t('plain.fact', { address: window.location.origin })}>
                {t('plain.way', { port: window.location.port === '' ? '' : `:${window.location.port}` })}
              </Note>
            )}
            {why !== null && <Note tone="soon" fact={why} />}
            <PasswordForm done={done} singleSignOn={ways?.singleSignOn === true} back={back} />
          </Sheet>
        )}
        {step === 'password' && ways?.evaluation === true && (
          <Sheet heading={t('personas.heading')}>
            <Personas done={done} />
          </Sheet>
        )}
        {step === 'ownPassword' && (
          <Sheet heading={t('change.heading')}>
            <ChooseOwnPassword login={data?.account.login ?? ''} done={done} />
          </Sheet>
        )}
        {step === 'code' && (
          <Sheet heading={t('code.heading')}>
            <p>{t('code.why')}</p>
            <CodeForm act={t('code.act')} done={done} />
            <p>{t('code.lost')}</p>
            <Leave done={done} />
          </Sheet>
        )}
        {step === 'enrol' && (
          <Sheet heading={t('enrol.heading')}>
            <EnrolForm done={done} />
            <Leave done={done} />
          </Sheet>
        )}
        {step === 'nobody' && (
          <Sheet heading={t('nobody.heading')}>
            <p>{t('nobody.why', { name: data?.account.name ?? '' })}</p>
            <Leave done={done} />
          </Sheet>
        )}
      </Sheets>
    </Door>
  );
}
