import { z } from 'zod';

export interface Caller {
  readonly name: string;
  readonly token: string;
  /** By the name of a parameter: what is really there, beside what is made up. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

const Minted = z.object({ token: z.string() });
const Cycles = z.object({ cycles: z.array(z.object({ cycle: z.string() })) });
const Templates = z.object({ templates: z.array(z.object({ id: z.string() })) });
const Committees = z.object({ committees: z.array(z.object({ id: z.string() })) });

/** An administrator, the host's coordinator and a unit's reporter of the example, each with its own token. */
export async function callersOf(url: string): Promise<readonly Caller[]> {
  const mint = async (role: string, unit: string): Promise<string> => {
    const body = JSON.stringify({ person: `schemathesis ${role}`, role, unit });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/evaluation/tokens`, { method: 'POST', headers, body });
    return Minted.parse(await response.json()).token;
  };
  const [admin, coordinator, reporter] = [
    await mint('admin', 'ninh-binh-a'),
    await mint('coordinator', 'ninh-binh-a'),
    await mint('reporter', 'gia-vien'),
  ];
  const read = async (path: string): Promise<unknown> => {
    const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${coordinator}` } });
    return response.json();
  };
  const ids = {
    cycle: Cycles.parse(await read('/cycles?rehearsal=true')).cycles.map(({ cycle }) => cycle),
    unit: ['gia-vien', 'ninh-binh-a'],
    template: Templates.parse(await read('/templates')).templates.map(({ id }) => id),
    committee: Committees.parse(await read('/committees')).committees.map(({ id }) => id),
  };
  return [
    { name: 'reporter', token: reporter, ids },
    { name: 'coordinator', token: coordinator, ids },
    { name: 'administrator', token: admin, ids },
  ];
}
