import type { Like } from '#web/words/like.ts';
import type { shell as vi } from '#web/words/vi/shell.ts';

export const shell: Like<typeof vi> = {
  product: 'Hội Nghị',
  skip: 'Skip to content',
  places: 'Places',
  menu: 'Menu',
  nav: {
    work: 'To do',
    cycles: 'Cycles',
    conferences: 'Conferences',
    tasks: 'Tasks',
    mailbox: 'Mailbox',
    ownLetters: 'Letters to me',
    organisation: 'Organisation',
    calendar: 'Calendar',
    setUp: 'Set-up',
    admin: 'Administration',
  },
  person: {
    menu: 'Account and position',
    account: 'My account',
    signOut: 'Sign out',
    switchPosition: 'Change position',
    language: 'Tiếng Việt',
    toRehearsals: 'Show rehearsals',
    toReal: 'Show real cycles',
    delegated: 'for {{name}}',
  },
  live: {
    on: 'Live',
    connecting: 'Connecting…',
    lost: 'Connection lost since {{time}}',
    lostTitle: 'Connection to the system lost since {{time}}',
    lostWhat:
      'What you see is from {{time}}; sending is locked for now. Reports of the units are still taken. Trying again in {{seconds}} seconds.',
  },
  signInAgain: {
    title: 'The session has ended',
    why: 'Sign in again right here; what you are typing stays and will go out afterwards.',
    login: 'Login',
    password: 'Password',
    code: 'Code of the second factor (6 digits)',
    act: 'Sign in and go on',
    persona: 'Go on in this role (evaluation)',
    other: 'To the sign-in page',
  },
  waiting: '{{real}} real items, {{rehearsals}} of rehearsals',
  rehearsalNote: 'Rehearsal: all mail goes to the test mailbox only.',
  use: {
    office: 'One machine, own network',
    plain: 'line not encrypted',
    plainWhat:
      'Whoever gets onto the network can read passwords and what passes; to close that, have https with a certificate of the house.',
  },
  evaluation: 'Evaluation',
};
