import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly envelopeTo: readonly string[];
  readonly email: Email;
  readonly raw: string;
}

export interface PostOffice {
  readonly url: string;
  readonly received: readonly Received[];
  /** Addresses offered, whatever came of them. */
  readonly offered: readonly string[];
  stop(): Promise<void>;
}

/** A real SMTP server in this process. `judge` answers each recipient: null takes it, an error refuses it. */
export async function openPostOffice(
  judge: (address: string, attempt: number) => { readonly code: number; readonly text: string } | null = () => null,
  atData: () => { readonly code: number; readonly text: string } | null = () => null,
): Promise<PostOffice> {
  const received: Received[] = [];
  const offered: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth(_auth, _session, callback) {
      callback(refusal({ code: 535, text: '5.7.8 wrong password' }));
    },
    onRcptTo({ address }, _session, callback) {
      offered.push(address);
      const verdict = judge(address, offered.filter((each) => each === address).length);
      callback(verdict === null ? null : refusal(verdict));
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const verdict = atData();
        if (verdict !== null) {
          callback(refusal(verdict));
          return;
        }
        const raw = Buffer.concat(chunks);
        void PostalMime.parse(raw).then((email) => {
          received.push({
            envelopeTo: session.envelope.rcptTo.map((to) => to.address),
            email,
            raw: raw.toString('latin1'),
          });
          callback(null, 'queued');
        });
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${String(address.port)}`,
    received,
    offered,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}

function refusal({ code, text }: { readonly code: number; readonly text: string }): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
