import { words as vi } from '#web/words/vi/index.ts';
import type { Cast } from '#test/e2e/console/journey/cast.ts';
import { act } from '#test/e2e/console/journey/follow-up.ts';
import { until } from '#test/support/until.ts';

const { tasks: words } = vi;

const commune = { id: 'xa-gia-hoa', name: 'xã Gia Hòa' };

/** The unit passes a task down to a commune and judges what comes back; its own share closes by that, and the leader verifies it. */
export async function passDown(cast: Cast, conference: string): Promise<void> {
  await addCommune(cast);
  const head = await cast.as('unitHead');
  await until('the second task to reach its unit', async () => (await head.request.get(`/tasks/${conference}/2`)).ok());
  await head.goto(`/nhiem-vu/${conference}/2`);
  await act(head, words.act.passDown, async (dialog) => {
    await dialog.getByLabel(words.passDown.pick).click();
    await head.getByRole('option', { name: commune.name }).filter({ visible: true }).click();
    await head.keyboard.press('Escape');
    await cast.seen(head, 'pass-down-dialog', dialog.locator('button[type=submit]:enabled'));
  });
  const below = `${conference}.02~giao.gia-vien.1/2`;
  await until('the commune to have its task', async () => (await head.request.get(`/tasks/${below}`)).ok());
  await reportFromBelow(cast, below);

  await head.goto(`/nhiem-vu/${below}`);
  await act(head, words.act.verify, async (dialog) => {
    await dialog.getByText('Đã kiểm tra 7 thôn').waitFor();
  });
  const leader = await cast.as('leader');
  await leader.goto(`/nhiem-vu/${conference}/2`);
  await act(leader, words.act.verify, async (dialog) => {
    await cast.seen(leader, 'verify-from-below', dialog.locator('button[type=submit]:enabled'));
  });
}

async function addCommune(cast: Cast): Promise<void> {
  const admin = await cast.as('admin');
  const added = await admin.request.post('/organisation/units', {
    data: {
      ...{ ...commune, kind: 'commune', level: 'commune', parent: 'gia-vien' },
      ...{ validFrom: '2020-01-01', validTo: '2025-06-30' },
    },
    headers: { origin: cast.url, 'idempotency-key': 'add-commune' },
  });
  if (!added.ok()) throw new Error(`the commune: ${String(added.status())} ${await added.text()}`);
}

/** Nobody can be played in a commune: its head acts by a token. */
async function reportFromBelow(cast: Cast, task: string): Promise<void> {
  const admin = await cast.as('admin');
  const person = { person: `Chủ tịch ${commune.name}`, role: 'unitHead', unit: commune.id };
  const minted = await admin.request.post('/evaluation/tokens', { data: person, headers: { origin: cast.url } });
  const { token } = (await minted.json()) as { token: string };
  for (const [what, said] of [
    ['accept', {}],
    ['done', { text: 'Đã kiểm tra 7 thôn', documentNumber: '3/BC' }],
  ] as const) {
    const answer = await admin.request.post(`/tasks/${task}/${what}`, {
      data: { unit: commune.id, ...said },
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': `${what}-from-below` },
    });
    if (!answer.ok()) throw new Error(`${what} from below: ${String(answer.status())} ${await answer.text()}`);
  }
}
