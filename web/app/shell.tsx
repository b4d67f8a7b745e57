import { Outlet, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Band } from '#web/app/band.tsx';
import { LostNote } from '#web/app/lost-note.tsx';
import { useLive } from '#web/app/live.ts';
import { MovingNote } from '#web/app/moving/moving-note.tsx';
import { SessionEnded } from '#web/app/session-ended.tsx';
import { isBehindSignIn, type Session, useSession } from '#web/app/session.tsx';
import classes from '#web/app/shell.module.css';
import { PrintMark } from '#web/app/print-mark.tsx';
import { StatusBar } from '#web/app/status-bar.tsx';

/** A piece of its own, fetched as soon as the frame stands: it is there when a session ends. */
const SignInAgain = lazy(async () => ({ default: (await import('#web/app/sign-in-again.tsx')).SignInAgain }));

/** Band on top, the screen, the status bar below. Without a session it leads to the sign-in page. */
export function Shell() {
  const { t } = useTranslation('shell');
  const { data, isPending } = useSession();
  const navigate = useNavigate();
  const last = useRef<Session | null>(null);
  if (data?.position) last.current = data;
  const signedIn = data !== undefined && data !== null && isBehindSignIn(data);
  const begun = last.current !== null;
  useLive(signedIn);
  useEffect(() => {
    // Ended in the middle of work: the form stays, `SignInAgain` asks when something is to be sent.
    if (isPending || signedIn || begun) return;
    const back = `${window.location.pathname}${window.location.search}`;
    void navigate({ to: '/dang-nhap', search: back === '/' ? {} : { ve: back } });
  }, [isPending, signedIn, begun, navigate]);
  const session = data ?? last.current;
  if (session === null || (!signedIn && !begun)) return null;
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <PrintMark />
      <Band session={session} />
      <MovingNote />
      <LostNote />
      <SessionEnded />
      <main id="main" className={classes.main} tabIndex={-1}>
        <Outlet />
      </main>
      <StatusBar session={session} />
      <Suspense fallback={null}>
        <SignInAgain last={last.current} />
      </Suspense>
    </div>
  );
}
