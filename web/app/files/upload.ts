import { type Problem, ProblemError, Unreachable } from '#web/api/client.ts';

/** What every address that takes a file answers. */
export interface Answered {
  readonly already: boolean;
  readonly file: { readonly id: string; readonly name: string };
}

export interface Sending<A extends Answered> {
  readonly done: Promise<A>;
  stop(): void;
}

/** Sends a file as it is, and tells how much of it has gone: `fetch` does not say that of what it sends. */
export function upload<A extends Answered>(
  address: string,
  file: File,
  onProgress: (share: number) => void,
): Sending<A> {
  const request = new XMLHttpRequest();
  const done = new Promise<A>((resolve, reject) => {
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      // As the address promises: an answer, or a problem with its sentence.
      const body: unknown = request.response;
      if (request.status === 200) resolve(body as A);
      else if (isProblem(body)) reject(new ProblemError(request.status, body));
      else reject(new Unreachable(`answered with ${String(request.status)}`));
    };
    request.onerror = () => reject(new Unreachable('no answer'));
    request.onabort = () => reject(new Stopped());
    request.send(file);
  });
  return { done, stop: () => request.abort() };
}

/** By whoever sent it. */
export class Stopped extends Error {}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
}
