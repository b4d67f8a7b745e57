import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

/** What makes PDFs is a program of its own: why it did not is told with the way out. */
export async function pdfOf({ papers }: Pick<ApiDeps, 'papers'>, docx: Buffer): Promise<Buffer> {
  const made = await papers.pdf(docx);
  if (made.kind === 'made') return made.pdf;
  throw new Problem(made.code, {}, made.code === 'pdf-busy' ? { retryAfter: 30 } : {});
}
