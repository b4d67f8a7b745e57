/** What a browser's line to an address is: `plain` is plain http over a network, where whoever sits on it reads along. */
export type Line = 'encrypted' | 'thisMachine' | 'plain';

export function lineTo(publicUrl: string): Line {
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === 'https:') return 'encrypted';
  return isLoopback(hostname) ? 'thisMachine' : 'plain';
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127\./.test(hostname);
}

/** Where a program has to listen so that an address leads to it without anything before it; null: what needs a right of its own. */
export function ownPort(publicUrl: string): number | null {
  const { port } = new URL(publicUrl);
  return port === '' || Number(port) < 1024 ? null : Number(port);
}
