import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { PostOffice } from '#test/activities/mail/post-office.ts';

/** A mail server that takes every connection and never says a word. */
export async function openHangingOffice(): Promise<PostOffice & { readonly connections: () => number }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `smtp://127.0.0.1:${String(address.port)}`,
    received: [],
    offered: [],
    connections: () => open.size,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
