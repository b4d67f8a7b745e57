import { once } from 'node:events';
import { createServer, connect, type Server, type Socket } from 'node:net';

export interface Line {
  readonly url: string;
  /** Nobody answers at the address any more, and who was connected is not. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** A way to an SMTP server that can be cut and mended at one and the same address. */
export async function openLine(to: string): Promise<Line> {
  const far = Number(new URL(to).port);
  const open = new Set<Socket>();
  const listen = async (port: number): Promise<Server> => {
    const server = createServer((near) => {
      const there = connect(far, '127.0.0.1');
      for (const [socket, other] of [
        [near, there],
        [there, near],
      ] as const) {
        open.add(socket);
        socket.pipe(other);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          open.delete(socket);
          other.destroy();
        });
      }
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
    async mend() {
      server = await listen(port);
    },
  };
}
