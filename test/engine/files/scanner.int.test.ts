import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clamd } from '#engine/files/scanner.ts';
import { eicar, realScanner, type RunningScanner, spokenScanner } from '#test/support/clamd.ts';

let scanners: readonly RunningScanner[] = [];
beforeAll(async () => {
  const real = await realScanner([eicar]);
  scanners = [await spokenScanner([eicar]), ...(real === null ? [] : [real])];
});
afterAll(async () => {
  for (const one of scanners) await one.stop();
});

const pieces = (...bytes: readonly Buffer[]) => Readable.from(bytes, { objectMode: false });

/** Clamd's own where it is installed, and always one that speaks as it does. */
const each = async (ask: (scanner: ReturnType<typeof clamd>, name: string) => Promise<void>) => {
  for (const { address, name } of scanners) await ask(clamd(address), name);
};

describe('a scanner for viruses', () => {
  it('names what it finds, and says of all else that it is clean, however large it is', async () => {
    await each(async (scanner, name) => {
      expect(await scanner.trouble(), name).toBeNull();
      const found = await scanner.scan(pieces(eicar.subarray(0, 20), eicar.subarray(20)));
      expect(found, name).toMatchObject({ kind: 'infected', finding: expect.stringContaining('Test-Virus') });
      const large = Array.from({ length: 64 }, () => Buffer.alloc(64 * 1024, 'a'));
      expect(await scanner.scan(pieces(...large)), name).toEqual({ kind: 'clean' });
    });
  });

  it('that is not there, hangs, or will not look is away, with the reason', async () => {
    const nobody = clamd('127.0.0.1:9');
    expect(await nobody.scan(pieces(eicar))).toMatchObject({
      kind: 'away',
      why: expect.stringContaining('ECONNREFUSED'),
    });
    expect(await nobody.trouble()).toContain('ECONNREFUSED');
    const silent = await spokenScanner([], { hangs: true });
    expect(await clamd(silent.address, 200).scan(pieces(eicar))).toEqual({ kind: 'away', why: 'no answer in time' });
    await silent.stop();
  });
});
