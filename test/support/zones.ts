import { env } from 'node:process';

/** As on a host that lives in that zone. Only around what returns at once: the other tests of the process have their own zone. */
export function inZone<T>(zone: string, act: () => T): T {
  const before = env['TZ'];
  env['TZ'] = zone;
  try {
    return act();
  } finally {
    if (before === undefined) delete env['TZ'];
    else env['TZ'] = before;
  }
}
