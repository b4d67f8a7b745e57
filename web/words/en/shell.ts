import type { Like } from '#web/words/like.ts';
import type { shell as vi } from '#web/words/vi/shell.ts';

export const shell: Like<typeof vi> = {
  product: 'Hội Nghị',
  skip: 'Skip to content',
  places: 'Places',
  menu: 'Menu',
  nav: {
    overview: 'Overview',
    work: 'To do',
    cycles: 'Cycles',
    conferences: 'Conferences',
    tasks: 'Tasks',
    mailbox: 'Mailbox',
    ownLetters: 'Letters to me',
    outlines: 'Outlines',
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
      'What you see is from {{time}}; sending is locked for now. Nothing can be sent from here. Trying again in {{seconds}} seconds.',
  },
  signInAgain: {
    title: 'The session has ended',
    why: 'Sign in again right here; what you are typing stays and will go out afterwards.',
    login: 'Login',
    password: 'Password',
    code: 'Code of the second factor (6 digits)',
    act: 'Sign in and go on',
    persona: 'Go on in this role (evaluation)',
    other: 'Open the sign-in page in a new window',
    ended: 'The session of this screen has ended.',
    stays: 'The screen stays, with what is being typed; sign in again to go on and have it saved.',
    begin: 'Sign in again',
    gone: 'The trial has ended, and this role with it. What was typed until then is saved in the draft of the unit; whoever has an account of the unit signs in and goes on.',
    page: 'Sign in on the sign-in page, in a new window; then this one goes on by itself, with all that is being typed.',
    more: 'One step is left: take it on the sign-in page, in a new window; then this one goes on by itself, with all that is being typed.',
    look: 'Look at the screen',
  },
  moving: {
    starting: 'The system starts anew, to be used as it was set.',
    startingHere:
      'About half a minute; leave this window open. What is being typed stays and is saved once the system is back; you may have to sign in again right here.',
    startingThere:
      'About half a minute, then open {{address}} and sign in there. This window cannot come back: what was typed was sent before the stop; copy what still says that it is not saved before you close it.',
    open: 'Open {{address}}',
    moved: 'The system is opened at {{address}} now.',
    movedWhat: 'Sign in there from now on. With something unsaved here, sign in right here to have it saved.',
    back: 'The system did not start as it was set, and went back by itself.',
    backWhat:
      'Why stands in the window of the start command and in the log of the machine. Everything goes on as before.',
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
