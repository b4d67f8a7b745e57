import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How to run a program that refuses root. */
export interface Identity {
  readonly wrapper: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
  /** Hands a folder over to whom the program runs as. */
  readonly own: (folder: string) => void;
}

const nobodyId = 65_534;
const inNamespace = ['unshare', '--user', `--map-user=${String(nobodyId)}`, `--map-group=${String(nobodyId)}`, '--'];
const asWeAre: Identity = { wrapper: [], own: () => undefined };

/**
 * PostgreSQL refuses to run as root. A user namespace shows it another name while nothing changes outside, so the data
 * folder stays ours even below folders that only root may enter. Where namespaces are forbidden a real user must do.
 */
export function ordinaryUser(needed: readonly string[]): Identity {
  if (process.getuid?.() !== 0) return asWeAre;
  const tried: string[] = [];
  const probe = spawnSync(inNamespace[0] ?? '', [...inNamespace.slice(1), 'id', '-u'], { encoding: 'utf8' });
  if (probe.status === 0 && probe.stdout.trim() === String(nobodyId))
    return { wrapper: inNamespace, own: () => undefined };
  tried.push(`a user namespace (unshare --user): ${(probe.error?.message ?? probe.stderr).trim()}`);
  for (const name of ['postgres', 'nobody']) {
    const user = lookUp(name);
    const obstacle = user === null ? 'no such user' : obstacleFor(user, needed);
    if (user !== null && obstacle === null)
      return {
        wrapper: [],
        ...user,
        own: (folder) => {
          give(folder, user);
        },
      };
    tried.push(`as the user ${name}: ${obstacle ?? ''}`);
  }
  throw new Error(
    [
      'PostgreSQL refuses to run as root, and no other way was found:',
      ...tried.map((way) => `  ${way}`),
      'Start as an ordinary user, or move the project and HOINGHI_DATA where every user may enter, or set DATABASE_URL.',
    ].join('\n'),
  );
}

interface User {
  readonly uid: number;
  readonly gid: number;
}

function lookUp(name: string): User | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

/** The first folder on the way to what is needed that this user may not pass. */
function obstacleFor(user: User, needed: readonly string[]): string | null {
  for (const path of needed) {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const { mode, uid, gid } = statSync(folder);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return `may not enter ${folder}`;
      if (folder === dirname(folder)) break;
    }
  }
  return null;
}

function give(folder: string, user: User): void {
  chownSync(folder, user.uid, user.gid);
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (lstatSync(path).isDirectory()) give(path, user);
    else chownSync(path, user.uid, user.gid);
  }
}
