import { PassThrough } from 'node:stream';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBackup } from '#db/backup/read.ts';
import { writeBackup } from '#db/backup/write.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { loadStream } from '#db/event-store/load.ts';
import { openDatabase } from '#db/database.ts';
import { owedPages } from '#db/queries/open-streams.query.ts';
import { registry } from '#engine/registry.ts';
import { restoreBackup } from '#engine/restore.ts';
import { verifyRecord } from '#engine/verify.ts';
import { collecting, reportOf, unitsNamed } from '#test/support/collecting.ts';
import { emptyDatabase, type FreshDatabase } from '#test/support/database.ts';
import { type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';
import { ownerOf } from '#test/support/engine.ts';
import { freshNamespace } from '#test/support/temporal.ts';
import { Client, Connection } from '@temporalio/client';
import { processPort } from '#worker/processes.ts';
import { startRounds } from '#worker/rounds.ts';

const stream = 'cycle/backed-up' as StreamId;
let room: EngineRoom;
let target: FreshDatabase;
beforeAll(async () => {
  [room, target] = await Promise.all([openEngineRoom(), emptyDatabase()]);
});
afterAll(async () => {
  await room.close();
  await target.drop();
});

async function backup(url: string): Promise<string> {
  const out = new PassThrough();
  const pieces: Buffer[] = [];
  out.on('data', (piece: Buffer) => pieces.push(piece));
  await writeBackup(url, out);
  return Buffer.concat(pieces).toString('utf8');
}

function linesOf(text: string): AsyncIterable<string> {
  const input = new PassThrough();
  input.end(text);
  return createInterface({ input, crlfDelay: Infinity });
}

describe('a backup made while commands are carried out', () => {
  it('is one moment of the record: restored into a new database it is whole, and every workflow comes back', async () => {
    await room.startWorker();
    const units = unitsNamed(30);
    await collecting(room, stream, { units });
    const sending = units.map((unit) => room.carriedOut(reportOf(stream, unit, `backup-${unit}`)));
    await Promise.race(sending);
    const text = await backup(room.databaseUrl);
    await Promise.all(sending);

    const { rows } = await restoreBackup(target.url, () => linesOf(text));
    expect(rows).toBeGreaterThan(30);
    const owner = ownerOf(target.url);
    const db = openDatabase(target.url, { max: 2 });
    expect(await verifyRecord(owner, registry)).toMatchObject({ whole: true });
    const live = await loadStream(room.db, stream);
    const restored = await loadStream(db, stream);
    expect(restored.length).toBeGreaterThan(2);
    expect(restored).toEqual(live.slice(0, restored.length));

    // A Temporal that knows nothing, as after its own loss: what `npm run resume` does.
    const { address, namespace, taskQueue } = await freshNamespace();
    const connection = await Connection.connect({ address });
    const client = new Client({ connection, namespace });
    await startRounds(client, taskQueue);
    for await (const open of owedPages(db, 100)) await processPort(client, taskQueue).nudge(open);
    const handle = client.workflow.getHandle(stream);
    expect((await handle.describe()).status.name).toBe('RUNNING');
    await connection.close();
    await Promise.all([owner.destroy(), db.destroy()]);
  });

  it('is refused when it is cut off, altered or no backup, before anything is touched', async () => {
    const text = await backup(room.databaseUrl);
    const lines = text.trimEnd().split('\n');
    await expect(checkBackup(linesOf(lines.slice(0, -1).join('\n')))).rejects.toThrow('cut off');
    await expect(checkBackup(linesOf(text.replace('"reviewCycle"', '"reviewcycle"')))).rejects.toThrow('damaged');
    await expect(checkBackup(linesOf('{}\n'))).rejects.toThrow('no backup');
    await expect(restoreBackup(room.databaseUrl, () => linesOf(text))).rejects.toThrow('not empty');
  });
});
