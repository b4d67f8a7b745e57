import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StreamId } from '#domain/kernel/ids.ts';
import { loadStream } from '#db/event-store/load.ts';
import { allLedgers, verifyChain } from '#db/event-store/verify.ts';
import { apiOn, type TestApi } from '#test/support/api-on.ts';
import { collecting, unitsNamed } from '#test/support/collecting.ts';
import { type EngineRoom, openEngineRoom } from '#test/support/engine-room.ts';

const stream = 'cycle/busy-night' as StreamId;
const units = unitsNamed(60);
let room: EngineRoom;
let apis: readonly TestApi[] = [];

beforeAll(async () => {
  room = await openEngineRoom();
  await Promise.all([room.startWorker(), room.startWorker()]);
  apis = await Promise.all([apiOn(room), apiOn(room)]);
  await collecting(room, stream, { units });
});
afterAll(async () => {
  await Promise.all(apis.map((api) => api.close()));
  await room.close();
});

describe('two workers and two apis at once', () => {
  it('accept each report exactly once, in one order, though each comes through both apis', async () => {
    const answers = await Promise.all(
      units.flatMap((unit) => apis.map(async (api) => ({ unit, ...(await api.submit(stream, unit)) }))),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    for (const unit of units) {
      const [one, other] = answers.filter((answer) => answer.unit === unit);
      expect(one?.body['outcome']).toBe('accepted');
      expect(one?.body).toMatchObject({ receipt: other?.body['receipt'], answer: other?.body['answer'] });
    }
    expect(new Set(answers.map(({ body }) => body['receipt'])).size).toBe(units.length);

    const submitted = (await loadStream(room.db, stream)).filter(({ type }) => type === 'ReportSubmitted');
    expect(submitted.map(({ data }) => (data as { unit: string }).unit).sort()).toEqual(units);
    const receipts = submitted.map(({ data }) => (data as { report: { receipt: number } }).report.receipt);
    expect(receipts).toEqual(units.map((_, index) => index + 1));
    for (const ledger of await allLedgers(room.db)) {
      expect(await verifyChain(room.db, ledger)).toMatchObject({ chain: 'ok' });
    }
  });
});
