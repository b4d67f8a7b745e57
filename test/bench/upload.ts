import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client, Connection } from '@temporalio/client';
import { freePort } from '#cli/servers/ports.ts';
import { openDatabase } from '#db/database.ts';
import { keepAliveClient } from '#test/bench/http.ts';
import { peakMegabytes, restPeak } from '#test/bench/memory.ts';
import { startStores } from '#test/bench/servers.ts';
import { openCycle } from '#test/bench/submissions.ts';
import { type Load, load, round } from '#test/bench/timing.ts';
import { tellOfOrganisation } from '#test/support/organisation.ts';

const megabyte = 1024 * 1024;
/** As many files as one report takes. */
const perUnit = 20;
const sizes = [1, 10, 50] as const;

interface Sizes {
  /** Of one file, in megabytes; the largest that is taken by default. */
  readonly size: number;
  readonly files: number;
}

/**
 * Files through HTTP into the store beside copies of the same files on the same disk, in turn and in one run; the api's peak memory
 * at 1, 10 and 50 times a file's size; and filled workbooks a second through the route that looks at them.
 */
export async function benchUpload(say: (line: string) => void, short: boolean): Promise<object> {
  const stores = await startStores(say);
  const db = openDatabase(stores.databaseUrl, { max: 2 });
  await tellOfOrganisation(db);
  await db.destroy();
  const port = await freePort(38180, new Set());
  const [worker, api] = await Promise.all([
    stores.run('worker', 'worker/main.ts', port),
    stores.run('api', 'cli/api.ts', port),
  ]);
  const connection = await Connection.connect({ address: stores.temporalAddress });
  const units = Array.from({ length: 24 }, (_, index) => `unit-${String(index)}`);
  const folder = path.join(stores.dataFolder, 'copies');
  await mkdir(folder);
  try {
    const { slug, tokens } = await openCycle(stores, new Client({ connection }), 'upload', units);
    const url = `http://127.0.0.1:${String(port)}`;
    let sent = 0;
    const send = async (file: string, size: number): Promise<void> => {
      const at = Math.floor(sent / perUnit);
      sent += 1;
      await upload(
        `${url}/drafts/report/${slug}/${units[at] ?? ''}/files?name=a.pdf&kind=annex`,
        tokens[at] ?? '',
        file,
        size,
      );
    };
    const make = (size: number, name: string) => pdfFile(path.join(folder, name), Math.floor(size * megabyte));
    await send(await make(1, 'warm-up'), megabyte);

    // What a file costs however small it is: the draft is asked, its row, its name and the draft are written.
    const tiny = await Promise.all(Array.from({ length: 30 }, (_, index) => make(1 / 1024, `small-${String(index)}`)));
    const small = await load(1, tiny.length, (index) => send(tiny[index] ?? '', 1024));
    say(`a file of 1 KB: ${String(small.p50)} ms`);

    const memory = [];
    for (const size of sizes) {
      const files = await Promise.all([0, 1, 2].map((index) => make(size, `memory-${String(size)}-${String(index)}`)));
      await restPeak(api.pid);
      const before = await peakMegabytes(api.pid);
      for (const file of files) await send(file, size * megabyte);
      const after = await peakMegabytes(api.pid);
      memory.push({ fileMegabytes: size, peakMegabytes: after, abovePeakBefore: round(after - before) });
      say(`${String(size)} MB: peak ${String(after)} MB`);
    }

    const rounds = [];
    const { size, files }: Sizes = short ? { size: 10, files: 8 } : { size: 25, files: 12 };
    for (let number = 1; number <= (short ? 1 : 5); number += 1) {
      const made: string[] = [];
      for (let index = 0; index < files; index += 1)
        made.push(await make(size, `round-${String(number)}-${String(index)}`));
      const total = size * files;
      const copied = await perSecond(total, async () => {
        for (const file of made) await copy(file, `${file}.copy`);
      });
      const uploaded = await perSecond(total, async () => {
        for (const file of made) await send(file, size * megabyte);
      });
      rounds.push({ uploaded, copied, ratio: Math.round((uploaded / copied) * 100) / 100 });
      say(`round ${String(number)}: ${String(uploaded)} MB/s in, ${String(copied)} MB/s copied`);
      await Promise.all(made.flatMap((file) => [rm(file), rm(`${file}.copy`)]));
    }
    const [middle] = [...rounds].sort((a, b) => a.ratio - b.ratio).slice(Math.floor(rounds.length / 2));
    const workbooks = await looks(url, slug, units, tokens, short);
    say(`workbooks: ${String(workbooks.perSecond)}/s`);
    return {
      bench: 'upload',
      fileMegabytes: size,
      filesPerRound: files,
      megabytesPerSecond: middle?.uploaded,
      copyMegabytesPerSecond: middle?.copied,
      ratioToCopy: middle?.ratio,
      ratiosToCopy: rounds.map(({ ratio }) => ratio),
      smallFileMillis: { p50: small.p50, p95: small.p95 },
      memory,
      workbooks,
    };
  } finally {
    await connection.close();
    for (const child of [api, worker]) await child.stop(20_000);
    await stores.stop();
  }
}

/** As a browser sends it: a body of known length, from a file. */
function upload(address: string, token: string, file: string, size: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
      'content-length': size,
    };
    const sending = request(address, { method: 'POST', headers }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`a file was answered ${String(response.statusCode)}`));
      });
    });
    sending.on('error', reject);
    createReadStream(file).pipe(sending);
  });
}

/** Read, written and on the disk: what keeping a file costs anybody. */
async function copy(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createWriteStream(to, { flush: true }));
}

async function perSecond(megabytes: number, work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return round((megabytes / (performance.now() - began)) * 1000);
}

/** No two of them are alike, and nothing in them is pressed together. */
async function pdfFile(file: string, size: number): Promise<string> {
  const [head, end] = ['%PDF-1.4\n', '\nstartxref\n9\n%%EOF\n'];
  await writeFile(file, head);
  const handle = await open(file, 'a');
  for (let left = size - head.length - end.length; left > 0; left -= megabyte)
    await handle.write(randomBytes(Math.min(left, megabyte)));
  await handle.write(end);
  await handle.close();
  return file;
}

/** The workbook of each unit comes back as it went, from one caller and from four. */
async function looks(
  url: string,
  slug: string,
  units: readonly string[],
  tokens: readonly string[],
  short: boolean,
): Promise<Pick<Load, 'perSecond' | 'p50' | 'p95'> & { readonly kilobytes: number; readonly perSecondOfFour: number }> {
  const at = (index: number): string => `/cycles/${slug}/reports/${units[index] ?? ''}/workbook`;
  const books = await Promise.all(
    [0, 1, 2, 3].map(async (index) => {
      const headers = { authorization: `Bearer ${tokens[index] ?? ''}` };
      const answer = await fetch(`${url}${at(index)}`, { headers });
      return Buffer.from(await answer.arrayBuffer()).toString('base64');
    }),
  );
  const http = keepAliveClient(url);
  const look = async (index: number): Promise<void> => {
    const answer = await http.post(at(index), tokens[index] ?? '', 'look', { workbook: books[index] });
    if (answer.status !== 200) throw new Error(`a workbook was answered ${String(answer.status)}: ${answer.body}`);
  };
  await look(0);
  const alone = await load(1, short ? 20 : 100, () => look(0));
  const four = await load(4, short ? 20 : 100, (index) => look(index % 4));
  http.close();
  const kilobytes = round(((books[0] ?? '').length * 3) / 4 / 1024);
  const { perSecond: rate, p50, p95 } = alone;
  return { perSecond: rate, p50, p95, kilobytes, perSecondOfFour: four.perSecond };
}
