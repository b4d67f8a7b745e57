import { connect } from 'node:net';
import { runCommand } from '#cli/run-command.ts';

/** `node cli/listens.ts host:port …`: succeeds when each takes a connection. For health checks of containers. */
await runCommand(async () => {
  const addresses = process.argv.slice(2);
  if (addresses.length === 0) throw new Error('usage: listens host:port …');
  await Promise.all(addresses.map(listens));
});

async function listens(address: string): Promise<void> {
  const [host, port] = address.split(':');
  await new Promise<void>((resolve, reject) => {
    const socket = connect({ host: host ?? '', port: Number(port), timeout: 5_000 });
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('timeout', () => {
      socket.destroy();
      reject(new Error(`${address} does not answer`));
    });
    socket.once('error', (error) => {
      reject(new Error(`${address}: ${error.message}`));
    });
  });
}
