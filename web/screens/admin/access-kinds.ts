import type { components } from '#web/api/schema.d.ts';
import { keysOf } from '#web/kit/closed-list.ts';

export type AccessKind = components['schemas']['AccessLogLine']['kind'];

/** In the order of the select: who came, what went out, what was changed about accounts. A missing one does not compile. */
const all: Readonly<Record<AccessKind, true>> = {
  'logged-in': true,
  'login-refused': true,
  locked: true,
  'logged-out': true,
  'second-factor-given': true,
  'second-factor-refused': true,
  'second-factor-enrolled': true,
  'second-factor-reset': true,
  'position-taken': true,
  'command-refused': true,
  downloaded: true,
  exported: true,
  'mail-resent': true,
  'letters-sealed': true,
  'document-sealed': true,
  'command-retried': true,
  'set-up': true,
  'account-created': true,
  'account-changed': true,
  'account-disabled': true,
  'account-enabled': true,
  'account-unlocked': true,
  'password-changed': true,
  'password-reset': true,
  'position-given': true,
  'position-ended': true,
  'own-wish-asked': true,
  'own-wish-declined': true,
  'delegation-given': true,
  'delegation-revoked': true,
  'session-ended': true,
  'token-made': true,
  'token-revoked': true,
  'example-loaded': true,
  'evaluation-accounts-made': true,
  'person-erased': true,
  'house-changed': true,
  'letters-handed-over': true,
  'trial-letters-dropped': true,
  'letters-taken-back': true,
};

export function isAccessKind(text: string | null): text is AccessKind {
  return text !== null && Object.hasOwn(all, text);
}

export const accessKinds = keysOf(all);
