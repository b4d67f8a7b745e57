import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A client that keeps its connections, as a gateway in front of the api would. */
export function keepAliveClient(url: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: 300 });
  const { hostname, port } = new URL(url);
  return {
    post(path: string, token: string, key: string, body: object): Promise<Answer> {
      return new Promise((resolve, reject) => {
        const payload = JSON.stringify(body);
        const headers = {
          authorization: `Bearer ${token}`,
          'idempotency-key': key,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(payload),
        };
        const call = request({ agent, hostname, port, path, method: 'POST', headers }, (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => (text += part));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, body: text });
          });
        });
        call.on('error', reject);
        call.end(payload);
      });
    },
    close(): void {
      agent.destroy();
    },
  };
}
