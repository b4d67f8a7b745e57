import { Client, Connection } from '@temporalio/client';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { type Db, openDatabase } from '#db/database.ts';
import { evaluationTokens } from '#api/evaluation/evaluation-tokens.ts';
import { sessionOf } from '#test/bench/console/session-of.ts';
import { keepAliveClient } from '#test/bench/http.ts';
import type { BenchServers } from '#test/bench/servers.ts';
import { openCycle } from '#test/bench/submissions.ts';
import { load } from '#test/bench/timing.ts';
import { hostUnit, plan } from '#test/support/plans.ts';

export interface Size {
  readonly indicators: number;
  readonly units: number;
}

export interface WideCycle {
  readonly slug: string;
  /** The unit whose report is still to be written, and who writes it. */
  readonly unit: string;
  readonly writer: string;
  readonly coordinator: string;
  /** Every report is taken and the totals are made. */
  consolidate(): Promise<void>;
}

/** A cycle as wide as the largest: every unit but the first has handed in every figure, through the api. */
export async function wideCycle(servers: BenchServers, { indicators, units }: Size): Promise<WideCycle> {
  const slug = 'bench-screens';
  const names = Array.from({ length: units }, (_, index) => `unit-${String(index)}`);
  const template = { ...plan().template, indicators: indicatorsOf(indicators), relations: [] };
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const { tokens } = await openCycle(servers, new Client({ connection }), slug, names, template);
  await connection.close();
  const http = keepAliveClient(servers.apiUrl);
  const say = async (token: string, path: string, key: string, body: object): Promise<void> => {
    const answer = await http.post(`/cycles/${slug}${path}`, token, key, body);
    if (answer.status !== 200) throw new Error(`${path}: ${String(answer.status)} ${answer.body}`);
  };
  const reporting = names.slice(1);
  await load(20, reporting.length, (index) =>
    say(tokens[index + 1] ?? '', `/reports/${reporting[index] ?? ''}/submit`, `s${String(index)}`, {
      ...{ period: '2026-H1', signer: { post: 'Trưởng ban', name: 'B' } },
      figures: template.indicators.map(({ code }, at) => ({ code, value: String(1000 + index + at) })),
      sections: [{ code: 'ket-qua', text: 'Đã thực hiện.\n- một\n- hai' }],
    }),
  );
  const db = openDatabase(servers.databaseUrl, { asOwner: true, max: 1 });
  const people = await signedIn(db, names[0] ?? '');
  await db.destroy();
  return {
    ...{ slug, unit: names[0] ?? '', writer: people.writer, coordinator: people.coordinator },
    async consolidate() {
      const { token, leader } = people;
      await load(20, reporting.length, (index) =>
        say(token, `/reports/${reporting[index] ?? ''}/accept`, `a${String(index)}`, { round: 1 }),
      );
      // One report is missing, which a leader answers for.
      await say(leader, '/close-collection', 'close', { overrideReason: 'bench' });
      await say(token, '/consolidate', 'totals', {});
      http.close();
    },
  };
}

async function signedIn(db: Db, unit: string) {
  const person = { name: 'bench coordinator', role: 'coordinator', unit: hostUnit } as const;
  const head = { name: 'bench leader', role: 'leader', unit: hostUnit } as const;
  const [token = '', leader = ''] = await evaluationTokens(db, [person, head], { name: 'bench', days: 1 });
  const writer = { name: `head of ${unit}`, role: 'unitHead', unit: unit as UnitId } as const;
  return { token, leader, coordinator: await sessionOf(db, person), writer: await sessionOf(db, writer) };
}

/** Wholes and their parts in turn, as outlines have them; none refers to another, so that any number is a report. */
function indicatorsOf(count: number): readonly Indicator[] {
  return Array.from({ length: count }, (_, at): Indicator => {
    const code = `i${String(at)}`;
    const rest = { by: null, setting: null, programme: 'QCDC', required: false, source: null };
    return {
      code,
      label: `Số mô hình, cách làm thứ ${String(at + 1)} được công nhận`,
      unit: 'mô hình',
      kind: 'count',
      of: null,
      ...rest,
    };
  });
}
