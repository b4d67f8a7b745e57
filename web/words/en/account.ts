import type { Like } from '#web/words/like.ts';
import type { account as vi } from '#web/words/vi/account.ts';

export const account: Like<typeof vi> = {
  title: 'My account',
  who: {
    heading: 'Account',
    login: 'Login',
    session: 'Session',
    until: 'until {{time}}, or after {{minutes}} minutes without use',
  },
  positions: {
    heading: 'My positions',
    now: 'in use',
    take: 'Change to this',
    until: 'to the end of {{day}}',
    open: 'until further notice',
    delegated: 'for {{name}}',
    rights: 'Rights',
    none: 'You hold no position.',
    right: {
      draft: 'draft reports',
      submit: 'hand reports in',
      accept: 'review reports',
      conclude: 'conclude',
      verify: 'verify results',
    },
    noRights: 'administration',
  },
  password: {
    heading: 'Change the password',
    why: 'Other computers signed in with this account will have to sign in again.',
    current: 'Present password',
    act: 'Change the password',
    done: 'The password is changed; other sessions have ended.',
  },
  factor: {
    heading: 'Second factor',
    on: 'Set up on your telephone. Lost or exchanged it: ask the administrator to reset it.',
    off: 'Not set up. With it nobody comes in who only knows the password.',
    done: 'The second factor is set up.',
  },
  language: { heading: 'Language', vi: 'Tiếng Việt', en: 'English' },
};
