import { expect, it } from 'vitest';
import { hangsOnWhoActs, pauseBeforeAsking } from '#web/app/hangs-on-who-acts.ts';
import { keys } from '#web/app/query-keys.ts';

it('a change of the register asks anew for the form that is open, the work, the rights and the session', () => {
  const path = { cycle: 'tinh-x/2026-H1', unit: 'xa-a' };
  const asked = [
    ...[keys.cycle(path.cycle, 'form', path.unit), keys.rights(`cycle/${path.cycle}`, path.unit), keys.rights(null)],
    ...[keys.reportDraft(path), keys.conference('hn', 'whole'), keys.of('task/hn/01', 'whole')],
    ...[keys.work, keys.session, keys.cycles(false), keys.tasks('list')],
  ];
  expect(asked.filter(([first]) => !hangsOnWhoActs(String(first)))).toEqual([]);
  // What does not follow from it is left alone.
  expect(
    [keys.templates, keys.calendar(), keys.admin('accounts')].filter(([first]) => hangsOnWhoActs(String(first))),
  ).toEqual([]);
});

it('not every window asks at one moment, and none of them later than two seconds', () => {
  expect([0, 0.5, 1].map(pauseBeforeAsking)).toEqual([300, 1150, 2000]);
});
