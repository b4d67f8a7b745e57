import { basename, extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { cutText } from '#domain/kernel/cut-text.ts';
import { cyclePapersWords as words } from '#domain/words/exports.ts';
import type { ZipPart } from '#engine/files/zip-of.ts';
import type { SetPaper, StoredPart } from '#api/routes/documents/bundle-parts.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { inFormat, type PaperFormat } from '#api/support/paper-file.ts';

/** Beyond it a file is named in the list and taken by itself. */
const mostBytes = 300 * 1024 * 1024;

interface Wanted {
  readonly title: string;
  readonly papers: readonly SetPaper[];
  readonly format: PaperFormat;
}

/** Numbered as they stand in the list that goes with them, so that a folder shows them in their order. */
export async function bundled(
  deps: Pick<ApiDeps, 'papers' | 'files'>,
  { title, papers, format }: Wanted,
  files: readonly StoredPart[],
): Promise<readonly ZipPart[]> {
  const parts: (ZipPart & { readonly title: string })[] = [];
  const absent: string[] = [];
  const numbered = (name: string): string => `${String(parts.length + 1).padStart(2, '0')}-${safe(name)}`;
  for (const paper of papers) {
    const content = await inFormat(deps, paper.docx, format);
    parts.push({
      title: paper.title,
      name: numbered(`${paper.name}.${format}`),
      content: () => Promise.resolve(content),
    });
  }
  let bytes = 0;
  for (const file of files) {
    const named = `${file.title}: ${file.name}`;
    if (bytes + file.size > mostBytes) {
      absent.push(words.tooLarge(named));
    } else if ((await deps.files.store.stat(file.hash)) === null) {
      absent.push(words.notThere(named));
    } else {
      bytes += file.size;
      const content = async (): Promise<Buffer> => buffer(await deps.files.store.open(file.hash));
      parts.push({ title: named, name: numbered(file.name), content });
    }
  }
  const lines = [
    ...[words.title, title, ''],
    ...parts.map((part, index) => `${String(index + 1)}. ${part.title}\r\n   ${part.name}`),
    ...(absent.length === 0 ? [] : ['', words.absent, ...absent.map((line) => `- ${line}`)]),
  ];
  // Marked as UTF-8: an old Notepad takes it for something else.
  const list = Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8');
  return [{ name: words.index, content: () => Promise.resolve(list) }, ...parts];
}

/** No path, no sign that a file system refuses; endings stay. */
function safe(name: string): string {
  const clean = name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, '_');
  const ending = extname(clean);
  return `${cutText(basename(clean, ending), 150)}${ending}`;
}
