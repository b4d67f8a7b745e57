import { z } from 'zod';
import type { Wanted } from '#cli/token/make-token.ts';

/** The embedded database is the running product's own affair: it is asked over HTTP, as any program would. */
export async function askTheProduct(url: string, wanted: Wanted): Promise<string> {
  const response = await fetch(`${url}/evaluation/tokens`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  }).catch((cause: unknown) => {
    throw new Error(`${url} does not answer. Start the product with "npm start", or set DATABASE_URL.`, { cause });
  });
  const body: unknown = await response.json();
  if (response.ok) return z.object({ token: z.string() }).parse(body).token;
  const problem = z.object({ detail: z.string() }).safeParse(body);
  throw new Error(problem.success ? problem.data.detail : response.statusText);
}
