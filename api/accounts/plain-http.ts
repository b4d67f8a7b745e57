/**
 * The session's cookie is `Secure` and `__Host-`: browsers keep it over https, and over plain http on the machine itself. Null =
 * people can sign in at this address.
 */
export function whyNobodyStaysIn(publicUrl: string): string | null {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === 'https:' || isLoopback(hostname)) return null;
  return `${publicUrl} is plain http: no browser keeps a session there, so nobody stays signed in. Put https before it and name that address in PUBLIC_URL, or use http://localhost on this machine.`;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\./.test(hostname);
}
