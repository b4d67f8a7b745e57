import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '#cli/servers/ports.ts';
import { clamd } from '#engine/files/scanner.ts';
import { until } from '#test/support/until.ts';

/** What every scanner takes for a virus, put together here so that none finds it in this file. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join(''),
);

export interface RunningScanner {
  readonly name: string;
  readonly address: string;
  stop(): Promise<void>;
}

/** Speaks clamd's protocol and finds what its content says; `hangs`: it takes everything and never answers. */
export async function spokenScanner(
  infected: readonly Buffer[],
  wishes: { readonly port?: number; readonly hangs?: true } = {},
): Promise<RunningScanner> {
  const known = new Set(infected.map((bytes) => bytes.toString('base64')));
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
    let heard = Buffer.alloc(0);
    socket.on('data', (piece) => {
      heard = Buffer.concat([heard, piece]);
      if (wishes.hangs === true) return;
      if (heard.toString('latin1') === 'zPING\0') socket.end('PONG\0');
      const content = streamed(heard);
      if (content !== null)
        socket.end(`stream: ${known.has(content.toString('base64')) ? 'Test-Virus FOUND' : 'OK'}\0`);
    });
  });
  server.listen(wishes.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('no port');
  return {
    name: 'a server that speaks its protocol',
    address: `127.0.0.1:${String(bound.port)}`,
    async stop() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Of `zINSTREAM\0`, pieces with their length, and an empty one; null: not all of it is there. */
function streamed(heard: Buffer): Buffer | null {
  const head = 'zINSTREAM\0';
  if (heard.subarray(0, head.length).toString('latin1') !== head) return null;
  const pieces: Buffer[] = [];
  for (let at = head.length; at + 4 <= heard.length; ) {
    const length = heard.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const program = '/usr/sbin/clamd';

/** ClamAV's own daemon, knowing these files only by their sums: its real database is fetched from outside. Null: it is not installed. */
export async function realScanner(infected: readonly Buffer[]): Promise<RunningScanner | null> {
  if (!existsSync(program)) return null;
  const folder = await mkdtemp(path.join(tmpdir(), 'hoinghi-clamd-'));
  const port = await freePort(23310 + Math.floor(Math.random() * 2000), new Set());
  const sums = infected.map(
    (bytes) => `${createHash('md5').update(bytes).digest('hex')}:${String(bytes.length)}:Test-Virus\n`,
  );
  await mkdir(path.join(folder, 'db'));
  await writeFile(path.join(folder, 'db', 'local.hdb'), sums.join(''));
  const lines = [`DatabaseDirectory ${folder}/db`, `TCPSocket ${String(port)}`, 'TCPAddr 127.0.0.1', 'Foreground yes'];
  await writeFile(path.join(folder, 'clamd.conf'), `${lines.join('\n')}\nStreamMaxLength 100M\n`);
  const child = spawn(program, ['-c', path.join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const address = `127.0.0.1:${String(port)}`;
  await until('clamd to answer', async () => (await clamd(address).trouble()) === null);
  return {
    name: 'clamd',
    address,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
