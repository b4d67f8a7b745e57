import { Server as HttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Browsers and proxies open connections ahead of need. Node counts one that has not sent a request as busy until its time
 * for headers is over, and the server would wait a minute for nobody: such connections are cut when it closes.
 */
export function cutSpareConnections(app: FastifyInstance): void {
  const spare = new Set<Socket>();
  // Over https a request bears the socket that the handshake made, not the one under it.
  const arriving = app.server instanceof HttpsServer ? 'secureConnection' : 'connection';
  app.server.on(arriving, (socket: Socket) => {
    spare.add(socket);
    socket.once('close', () => spare.delete(socket));
  });
  app.server.on('request', (request) => spare.delete(request.socket));
  app.addHook('preClose', (done) => {
    for (const socket of spare) socket.destroy();
    done();
  });
}
