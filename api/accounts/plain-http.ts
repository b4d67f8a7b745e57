import { lineTo } from '#config/line.ts';

/**
 * The session's cookie is `Secure` and `__Host-`: browsers keep it over https, and over plain http on the machine itself. Null =
 * people can sign in at this address; an office that chose plain http has cookies that go there.
 */
export function whyNobodyStaysIn(publicUrl: string, plainHttpChosen = false): string | null {
  if (plainHttpChosen || lineTo(publicUrl) !== 'plain') return null;
  return `${publicUrl} is plain http: no browser keeps a session there, so nobody stays signed in. Put https before it and name that address in PUBLIC_URL, or use http://localhost on this machine.`;
}
