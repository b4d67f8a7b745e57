import type { Like } from '#web/words/like.ts';
import type { setup as vi } from '#web/words/vi/setup.ts';

export const setup: Like<typeof vi> = {
  title: 'First set-up',
  heading: 'Make the first administrator',
  why: 'The administrator makes everybody’s account and keeps organisation and calendar; no unit’s report is shown to this role. The link works once.',
  name: 'Name',
  login: 'Login',
  loginHint: 'Letters, digits and . _ - @, such as nguyen.van.an',
  password: 'Password',
  again: 'Password again',
  act: 'Make the account and sign in',
  closed: 'There is an administrator already.',
  closedWhat: 'The set-up link is of no use any more.',
  noToken: 'The set-up link is not whole.',
  noTokenWhat: 'Copy all of the link that the server printed at its start, with what stands after the #.',
  toLogin: 'To the sign-in page',
};
