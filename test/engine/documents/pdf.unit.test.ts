import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPapers } from '#engine/documents/papers.ts';
import { until } from '#test/support/until.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hoi-nghi-office-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A program in the place of LibreOffice; `$dir` is where the PDF belongs, `$in` the paper. */
function office(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  const taken = ['for one in "$@"; do in=$one; done', 'dir=$(dirname "$in")', 'home=$HOME', 'args="$*"'];
  writeFileSync(path, ['#!/bin/sh', ...taken, ...lines].join('\n'));
  chmodSync(path, 0o700);
  return path;
}

const searchPath = '/usr/bin:/bin';
const papersBy = (named: string, limits?: { readonly waiting: number; readonly millis: number }) =>
  createPapers({ named, searchPath }, limits);
const docx = Buffer.from('a paper');
const copies = 'cp "$in" "$dir/paper.pdf"';

describe('a PDF', () => {
  it('is what LibreOffice made of the paper, in a profile and a folder of its own that are gone afterwards', async () => {
    const told = join(folder, 'told');
    const papers = papersBy(office('plain', copies, `printf '%s\\n' "$args" "$dir" "$home" > ${told}`));
    expect(papers.makesPdf()).toBe(true);
    expect(await papers.pdf(docx)).toEqual({ kind: 'made', pdf: docx });
    const [args = '', dir = '', home = ''] = readFileSync(told, 'utf8').split('\n');
    expect(args).toContain(`-env:UserInstallation=file://${dir}/profile`);
    expect(args).toContain('--headless');
    expect(home).toBe(dir);
    expect(existsSync(dir)).toBe(false);
  });

  it('is not to be had without it, and is from the moment it is there', async () => {
    const papers = createPapers({ named: null, searchPath: folder });
    expect(papers.makesPdf()).toBe(false);
    expect(await papers.pdf(docx)).toEqual({ kind: 'none', code: 'pdf-not-available' });
    office('libreoffice', '/bin/true');
    expect(papers.makesPdf()).toBe(true);
  });

  it('is made by no other program than the one that is named', () => {
    expect(createPapers({ named: join(folder, 'nowhere'), searchPath: folder }).makesPdf()).toBe(false);
  });

  it('is made one at a time', async () => {
    const lock = join(folder, 'lock');
    const papers = papersBy(office('alone', `mkdir ${lock} || exit 1`, copies, `rmdir ${lock}`));
    const all = await Promise.all(Array.from({ length: 4 }, () => papers.pdf(docx)));
    expect(all.map(({ kind }) => kind)).toEqual(['made', 'made', 'made', 'made']);
  });

  it('is refused where too many wait already, and had again afterwards', async () => {
    const papers = papersBy(office('slow', copies), { waiting: 1, millis: 60_000 });
    const all = await Promise.all([papers.pdf(docx), papers.pdf(docx), papers.pdf(docx)]);
    expect(all.map((one) => (one.kind === 'made' ? one.kind : one.code))).toEqual(['made', 'made', 'pdf-busy']);
    expect(await papers.pdf(docx)).toMatchObject({ kind: 'made' });
  });

  it('that fails is told, and the next one is made', async () => {
    const once = join(folder, 'once');
    const papers = papersBy(office('fails', `[ -e ${once} ] || { touch ${once}; exit 3; }`, copies));
    expect(await papers.pdf(docx)).toEqual({ kind: 'none', code: 'pdf-failed' });
    expect(await papers.pdf(docx)).toMatchObject({ kind: 'made' });
  });

  const gone = (pid: number) => () => {
    try {
      process.kill(pid, 0);
      return Promise.resolve(false);
    } catch {
      return Promise.resolve(true);
    }
  };

  it('that takes too long is given up, with all that the program had started', async () => {
    const pid = join(folder, 'pid');
    const papers = papersBy(office('hangs', `sleep 600 & echo $! > ${pid}`, 'wait'), { waiting: 1, millis: 300 });
    expect(await papers.pdf(docx)).toEqual({ kind: 'none', code: 'pdf-failed' });
    await until('what it had started is gone', gone(Number(readFileSync(pid, 'utf8'))));
  });

  it('does not hold up a program that is to stop', async () => {
    const pid = join(folder, 'pid-of-stopped');
    const papers = papersBy(office('stopped', `echo $$ > ${pid}`, 'exec sleep 600'));
    const [running, waiting] = [papers.pdf(docx), papers.pdf(docx)];
    await until('it runs', () => Promise.resolve(existsSync(pid) && readFileSync(pid, 'utf8') !== ''));
    papers.close();
    expect(await running).toEqual({ kind: 'none', code: 'pdf-failed' });
    expect(await waiting).toEqual({ kind: 'none', code: 'pdf-busy' });
  });
});
