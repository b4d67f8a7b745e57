import type { Like } from '#web/words/like.ts';
import type { checklist as vi } from '#web/words/vi/checklist.ts';

export const checklist: Like<typeof vi> = {
  label: 'Steps of setting up',
  line: '{{done}} of {{of}} steps done on {{day}}',
  next: 'Next step: {{step}}',
  complete: 'All is there to plan and issue a cycle.',
  state: { done: 'Done', now: 'To do', waiting: 'Not yet' },
  nothingMissing: 'Nothing is missing',
  nothingSent: 'No letter has gone out.',
  nothingSentWhy: 'Letters go when the coordinator issues the call; until then every step can be mended.',
  step: {
    units: {
      title: 'Units',
      opens: 'The host, the standing agency and the reporting units can be chosen.',
      act: 'Take the units from a list',
      look: 'See the organisation',
    },
    committees: {
      title: 'Committee',
      opens: 'Layout of papers, who leads it, its plan of reviews.',
      act: 'Register a committee',
      look: 'See the committees',
    },
    outline: {
      title: 'Report outline',
      opens: 'Every unit knows what it reports, and in which table.',
      act: 'Make an outline',
      look: 'See the outlines',
    },
    people: {
      title: 'People and positions',
      opens: 'Somebody plans, somebody prepares reports, somebody signs.',
      act: 'Create accounts',
      look: 'See the accounts',
    },
    calendar: {
      title: 'Working calendar',
      opens: 'Deadlines, invitations and notices are counted in working days.',
      act: 'See and publish the calendar',
      look: 'See the calendar',
    },
    use: {
      title: 'Use',
      opens: 'Who carries letters to the units, and at which address everybody opens the system.',
      act: 'Choose the use',
      look: 'Look at the use',
    },
    cycle: {
      title: 'First cycle',
      opens: 'The call and its letters reach the units; reports come in.',
      act: 'Plan a cycle',
      look: 'See the cycles',
    },
  },
  units: {
    there: '{{count}} units',
    none: 'The host and at least one reporting unit are needed.',
    unreachable: '{{count}} units have no address for letters; a cycle can be planned all the same.',
  },
  committees: {
    none: 'There is no committee yet',
    first: 'A committee is needed: every cycle belongs to one.',
    unplanned: '{{count}} committees have no plan of reviews; a cycle can be planned all the same.',
  },
  outline: {
    there: '{{count}} outlines',
    none: 'At least one outline with its table is needed.',
  },
  people: {
    there: '{{count}} people hold a position',
    none: 'Whoever coordinates, reports and signs is needed.',
    unstaffed: 'Nobody coordinates: {{names}}.',
    unitsWithout: '{{count}} units have nobody who prepares or signs a report; theirs are entered for them.',
  },
  calendar: {
    there: 'The calendar is published up to {{day}}',
    missing:
      'That of {{year}} is needed; until it is published, days are computed from the law and marked as foreseen.',
  },
  use: {
    evaluation: 'Tried out: letters go to the test mailbox only',
    office: 'One machine in the office: letters are printed and handed over',
    production: 'With a mail server',
    none: 'Not chosen yet: to try it out, or one machine in an office without a mail server.',
  },
  cycle: {
    there: '{{count}} cycles are planned',
    none: 'No cycle is planned yet.',
    who: 'The coordinator plans it under Cycles: {{names}}.',
    whoNone: 'The coordinator plans it under Cycles; nobody has this role yet.',
  },
};
