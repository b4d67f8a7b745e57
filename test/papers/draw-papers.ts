import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { readConfig } from '#config/env.ts';
import { isProgram } from '#engine/is-program.ts';
import { officeProgram, toPdf } from '#engine/documents/office-program.ts';

/** What draws a paper: LibreOffice, and the program of poppler that makes a picture of a page. */
export interface Drawing {
  readonly office: string;
  readonly picture: string;
}

/** As wide as Times New Roman, letter by letter: in another font the lines break elsewhere. */
const asWide = ['Times New Roman', 'Tinos', 'Liberation Serif'];

/** Those on the search path; null: one of them is not there, or there is no font to draw with. */
export function drawingHere(): Drawing | null {
  const { searchPath } = readConfig();
  const found = (name: string): string | undefined =>
    searchPath
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(isProgram);
  const [fonts, picture] = [found('fc-match'), found('pdftoppm')];
  const office = officeProgram({ named: null, searchPath });
  if (office === null || picture === undefined || fonts === undefined) return null;
  const { stdout } = spawnSync(fonts, ['-f', '%{family}', 'Times New Roman'], { encoding: 'utf8' });
  return asWide.some((family) => stdout.split(',').includes(family)) ? { office, picture } : null;
}

/** Pixels in an inch: to be read on a screen, and small. */
const resolution = '72';

/** The first page of each: all in one run of LibreOffice, which takes longer to start than to draw. */
export async function drawPapers(
  { office, picture }: Drawing,
  papers: ReadonlyMap<string, Buffer>,
): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'hoi-nghi-papers-'));
  try {
    for (const [name, docx] of papers) await writeFile(join(folder, `${name}.docx`), docx);
    const files = [...papers.keys()].map((name) => join(folder, `${name}.docx`));
    await ended(office, toPdf(folder, files));
    const drawn = new Map<string, Buffer>();
    for (const name of papers.keys()) {
      const page = ['-png', '-r', resolution, '-f', '1', '-singlefile'];
      await ended(picture, [...page, join(folder, `${name}.pdf`), join(folder, name)]);
      drawn.set(name, await readFile(join(folder, `${name}.png`)));
    }
    return drawn;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function ended(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}
