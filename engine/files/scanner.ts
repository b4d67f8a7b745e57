import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';

export type Verdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly finding: string }
  /** Nobody looked: it is away, or it would not look at this. */
  | { readonly kind: 'away'; readonly why: string };

export interface Scanner {
  scan(content: Readable): Promise<Verdict>;
  /** Null: it answers; else why not. */
  trouble(): Promise<string | null>;
}

/** Between two signs of life of the scanner; a large file takes it some seconds. */
const usualPatience = 60_000;

/** ClamAV's daemon, spoken to over TCP: each piece of a file with its length before it, and an empty one at the end. */
export function clamd(address: string, patience = usualPatience): Scanner {
  return {
    async scan(content) {
      try {
        const said = await asked(address, patience, async (socket) => {
          await sent(socket, 'zINSTREAM\0');
          for await (const piece of content as AsyncIterable<Buffer>) {
            const length = Buffer.alloc(4);
            length.writeUInt32BE(piece.length);
            await sent(socket, length);
            await sent(socket, piece);
          }
          await sent(socket, Buffer.alloc(4));
        });
        const found = /^stream: (.+) FOUND$/.exec(said);
        if (found?.[1] !== undefined) return { kind: 'infected', finding: found[1] };
        return said === 'stream: OK' ? { kind: 'clean' } : { kind: 'away', why: said };
      } catch (error) {
        content.destroy();
        return { kind: 'away', why: said(error) };
      }
    },
    async trouble() {
      try {
        const answer = await asked(address, 5_000, (socket) => sent(socket, 'zPING\0'));
        return answer === 'PONG' ? null : answer;
      } catch (error) {
        return said(error);
      }
    },
  };
}

/** One question on a connection of its own, and all that is said to it. */
async function asked(address: string, patience: number, ask: (socket: Socket) => Promise<void>): Promise<string> {
  const { hostname, port } = new URL(`tcp://${address}`);
  const socket = connect({ host: hostname, port: Number(port), timeout: patience });
  socket.once('timeout', () => socket.destroy(new Error('no answer in time')));
  const heard: Buffer[] = [];
  socket.on('data', (piece: Buffer) => heard.push(piece));
  const ended = once(socket, 'close');
  // Whoever awaits it hears of an error; until then it must not be nobody's.
  ended.catch(() => undefined);
  try {
    await once(socket, 'connect');
    await ask(socket);
    await ended;
  } finally {
    socket.destroy();
  }
  return Buffer.concat(heard).toString('utf8').replaceAll('\0', '').trim();
}

/** As fast as it is taken: of a large file no more than a piece is held here. */
async function sent(socket: Socket, bytes: Buffer | string): Promise<void> {
  // It has said its verdict before the end and hung up.
  if (!socket.writable) return;
  if (!socket.write(bytes)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
