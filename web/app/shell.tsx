import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Band } from '#web/app/band.tsx';
import { LostNote } from '#web/app/lost-note.tsx';
import { MovingNote } from '#web/app/moving/moving-note.tsx';
import { SessionEnded } from '#web/app/session-ended.tsx';
import classes from '#web/app/shell.module.css';
import { PrintMark } from '#web/app/print-mark.tsx';
import { StatusBar } from '#web/app/status-bar.tsx';
import { useBehindSignIn } from '#web/app/use-behind-sign-in.ts';

/** A piece of its own, fetched as soon as the frame stands: it is there when a session ends. */
const SignInAgain = lazy(async () => ({ default: (await import('#web/app/sign-in-again.tsx')).SignInAgain }));

/** Band on top, the screen, the status bar below. Without a session it leads to the sign-in page. */
export function Shell() {
  const { t } = useTranslation('shell');
  const { session, last } = useBehindSignIn();
  if (session === null) return null;
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
        <SignInAgain last={last} />
      </Suspense>
    </div>
  );
}
