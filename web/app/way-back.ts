interface Whose {
  readonly mode: string;
  readonly hasPassword: boolean;
}

interface Ways {
  readonly evaluation: boolean;
  readonly singleSignOn: boolean;
}

/**
 * How whoever was signed in comes back over the open form: by the password, as the role that was played, by the sign-in page
 * of another window, or no more: the trial ended, and its roles with it. Not known yet: by the password.
 */
export type WayBack = 'password' | 'persona' | 'page' | 'gone';

export function wayBack(last: Whose | null, ways: Ways | undefined): WayBack {
  if (last === null || ways === undefined || last.hasPassword) return 'password';
  if (last.mode === 'evaluation' && ways.evaluation) return 'persona';
  if (ways.singleSignOn) return 'page';
  return last.mode === 'evaluation' ? 'gone' : 'password';
}
