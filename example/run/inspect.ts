import { committeesOf } from '#example/case/organisation.ts';
import { exampleActs } from '#example/words/acts.ts';
import { exampleSteps } from '#example/words/steps.ts';
import { taskBody } from '#example/run/conclusion.ts';
import type { Run } from '#example/run/run.ts';

/**
 * An inspection stands in the record itself, in real time and on the days of the text: no clock of a rehearsal runs for it. A team from
 * above looks at the host, the host's own at its members; whatever the text does not state is said to be unsaid.
 */
export async function liveInspection(run: Run): Promise<void> {
  const { api, office, found, cast, key } = run;
  const { content } = found;
  const [committee] = committeesOf(content, cast);
  const [programme = ''] = content.programmes;
  if (committee === undefined) return;
  const { visitor } = content.organisation;
  const { date, topics_vi } = content.event;
  const inspected = visitor === null ? cast.members.map(({ unit }) => unit.id) : [cast.host.id];
  const post = visitor?.head?.title_vi ?? '';
  const plan = {
    ...{ title: content.title_vi, units: inspected, from: date, to: date, contents: topics_vi },
    team: {
      ...{ name: exampleActs.inspectionTeam, of: visitor?.name_vi ?? null },
      members: [{ name: post === '' ? exampleActs.unsaid : post, post: '', role: 'head' }],
    },
    sessions: [{ id: 'buoi-1', day: date, units: inspected, content: topics_vi.join('; ') }],
  };
  const name = `vi-du-${key}`;
  await api.command(office.coordinator, '/inspections', { name, committee: committee.id, programme, plan });
  const at = `/inspections/${cast.host.id}~kt.${name}`;
  const text = topics_vi.length === 0 ? content.title_vi : topics_vi.join('\n');
  await api.command(office.coordinator, `${at}/sessions`, { session: 'buoi-1', text });
  await recordFindings(run, at, inspected[0] ?? '');
  await recommend(run, at);
  await conclude(run, at);
  run.say(exampleSteps.inspected(content.tasks.length + content.commitments.length, content.recommendations.length));
}

async function recordFindings({ api, office, found }: Run, at: string, unit: string): Promise<void> {
  const stated = found.content.shortcomings.items.filter(({ kind, inferred }) => kind === 'shortcoming' && !inferred);
  if (stated.length === 0) return;
  const weak = stated.map(({ statement_vi, recurring }, row) => ({
    ...{ id: `hc-${String(row + 1)}`, statement: statement_vi, recurring },
  }));
  await api.command(office.coordinator, `${at}/findings`, { unit, weak });
}

async function recommend({ api, office, found }: Run, at: string): Promise<void> {
  const items = found.content.recommendations.map(({ number, direction, from_vi, to_vi, via_vi, statement_vi }) => ({
    ...{ number, direction, from: from_vi ?? exampleActs.unsaid, to: to_vi ?? exampleActs.unsaid },
    ...{ via: via_vi, statement: statement_vi },
  }));
  if (items.length > 0) await api.command(office.coordinator, `${at}/recommendations`, { items });
}

/** Entered as received: an example uses up no number of the committee. */
async function conclude(run: Run, at: string): Promise<void> {
  const { api, office, found, cast } = run;
  const { tasks, commitments, event, organisation } = found.content;
  const required = tasks.map((task) => {
    const { number: _number, programme: _programme, ...said } = taskBody(run, task);
    return { ...said, as: 'required' };
  });
  const promised = commitments.map(({ by_vi, statement_vi }) => ({
    ...{ as: 'commitment', statement: statement_vi },
    addressees: by_vi === null ? [] : [{ name: by_vi, kind: 'named', unit: null, inferred: false }],
  }));
  const issuer = organisation.visitor?.name_vi ?? cast.host.name_vi;
  await api.command(office.coordinator, `${at}/conclusion`, {
    ...{ date: event.date, received: { symbol: exampleActs.unsaid, issuer }, tasks: [...required, ...promised] },
  });
}
