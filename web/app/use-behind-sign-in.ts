import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useLive } from '#web/app/live.ts';
import { isBehindSignIn, type Session, useSession } from '#web/app/session.tsx';

interface BehindSignIn {
  /** Whose screen it is, also after the session has ended under it; null: nobody's yet. */
  readonly session: Session | null;
  /** Who was last seen in a position. */
  readonly last: Session | null;
}

/** For what stands behind the sign-in: hears what changes, and leads to the sign-in page where there never was a session. */
export function useBehindSignIn(): BehindSignIn {
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
  return { session: signedIn || begun ? session : null, last: last.current };
}
