import { connect, type Socket } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Line {
  readonly socket: Socket;
  hear: ((part: Buffer) => void) | null;
  fail: ((error: Error) => void) | null;
}

/**
 * A client that keeps its connections, as a gateway in front of the api would. By hand, and for answers of a stated length only: it
 * runs beside what it measures, and Node's own client takes more of the machine than the api does.
 */
export function keepAliveClient(url: string) {
  const { hostname, port } = new URL(url);
  const free = new Set<Line>();
  const all = new Set<Line>();
  const open = (): Line => {
    const line: Line = { socket: connect(Number(port), hostname), hear: null, fail: null };
    line.socket.setNoDelay(true);
    line.socket.on('data', (part: Buffer) => line.hear?.(part));
    const gone = (error = new Error('the connection was closed')): void => {
      all.delete(line);
      free.delete(line);
      line.fail?.(error);
    };
    line.socket.on('error', gone);
    line.socket.on('close', () => gone());
    all.add(line);
    return line;
  };
  return {
    post(path: string, token: string, key: string, body: object): Promise<Answer> {
      const payload = JSON.stringify(body);
      const head = [
        `POST ${path} HTTP/1.1`,
        `Host: ${hostname}:${port}`,
        `Authorization: Bearer ${token}`,
        `Idempotency-Key: ${key}`,
        'Content-Type: application/json',
        `Content-Length: ${String(Buffer.byteLength(payload))}`,
      ];
      const [idle] = free;
      const line = idle ?? open();
      free.delete(line);
      return new Promise((resolve, reject) => {
        let heard = '';
        line.hear = (part) => {
          // Byte by byte until it is whole: its length is stated in bytes.
          heard += part.toString('latin1');
          const answer = wholeAnswer(heard);
          if (answer === null) return;
          line.hear = line.fail = null;
          free.add(line);
          resolve(answer);
        };
        line.fail = reject;
        line.socket.write(`${head.join('\r\n')}\r\n\r\n${payload}`);
      });
    },
    close(): void {
      for (const { socket } of all) socket.destroy();
    },
  };
}

function wholeAnswer(heard: string): Answer | null {
  const end = heard.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const length = /\r\ncontent-length: (\d+)/i.exec(heard.slice(0, end))?.[1] ?? '0';
  const body = heard.slice(end + 4);
  if (body.length < Number(length)) return null;
  return { status: Number(heard.slice(9, 12)), body: Buffer.from(body, 'latin1').toString('utf8') };
}
