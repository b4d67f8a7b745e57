import { labels } from '#web/words/en/labels.ts';
import type { Like } from '#web/words/like.ts';
import type { login as vi } from '#web/words/vi/login.ts';

export const login: Like<typeof vi> = {
  title: 'Sign in',
  lead: 'Reports, conferences and conclusions of the steering committees',
  house: {
    product: 'Hội Nghị',
    what: 'Plans and urges the reports of the units and adds them up; convenes the conferences of a steering committee and follows what they conclude.',
    address: 'This address: {{host}}',
  },
  form: {
    heading: 'Sign in with the account you were given',
    login: 'Login',
    password: 'Password',
    show: 'Show or hide the password',
    act: 'Sign in',
    forgotten: 'Forgotten password, or no account yet: ask your office’s administrator.',
  },
  plain: {
    fact: 'At {{address}} a browser keeps no session, for the line is not protected (http).',
    way: 'Open the system by the https address your administrator gives; on the server itself use http://localhost{{port}}.',
  },
  sso: {
    act: 'Single sign-on (SSO)',
    or: 'or',
    ...labels.ssoProblem,
  },
  code: {
    heading: 'Second factor',
    why: 'This position also needs the code from your telephone.',
    label: '6 digits of the authenticator',
    act: 'Confirm',
    lost: 'Lost the telephone: ask the administrator to reset the second factor.',
    other: 'Sign in with another account',
  },
  enrol: {
    heading: 'Set up the second factor',
    why: 'This position needs a second factor. It is set up once for each telephone.',
    begin: 'Begin',
    first: 'Open an authenticator on your telephone (Google Authenticator, Microsoft Authenticator…) and scan this.',
    image: 'QR code for the authenticator',
    secret: 'Cannot scan? Type in this key',
    open: 'On the telephone right now: open in the app',
    then: 'Type the 6 digits that it shows.',
    act: 'Confirm and finish',
  },
  change: {
    heading: 'Choose a password of your own',
    why: 'The password you used is for the first time only. From now on you use the new one.',
    current: 'Password you were given',
    next: 'New password',
    again: 'New password again',
    hint: 'At least 12 characters; a short sentence is best.',
    different: 'The two are not the same.',
    act: 'Change and go on',
  },
  nobody: {
    heading: 'No position yet',
    why: 'The account {{name}} holds no position now, so there is nothing to do here. Ask your office’s administrator.',
  },
  personas: {
    heading: 'Evaluation: play a role with one click',
    why: 'The example is the half-year review of Ninh Bình 2020 with its published figures. All mail goes to the test mailbox.',
    play: 'Play {{name}}, {{role}}, {{unit}}',
    absent: 'There are no data yet. Load the example to play its roles.',
    load: 'Load the example',
    loading: 'Loading the example: {{step}} ({{done}}/{{total}})',
    step: {
      organisation: 'organisation',
      templates: 'templates',
      reports: 'reports of the units',
      plan: 'the next plan',
    },
    failed: 'The example was not loaded to its end; press again to go on from there.',
    again: 'Go on loading',
  },
  left: 'Signed out.',
  setup: 'There is no administrator yet. Open the set-up link that the server printed at its start.',
};
