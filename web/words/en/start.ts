import type { Like } from '#web/words/like.ts';
import type { start as vi } from '#web/words/vi/start.ts';

export const start: Like<typeof vi> = {
  title: 'Start',
  lead: 'A whole reporting cycle in five minutes',
  why: 'The half-year review of Ninh Bình 2020 is collecting reports. It is a rehearsal: letters go to a trial mailbox only. Each step is one person’s work; the button lets you play that person, at the right place. What is done is ticked off here by itself.',
  absent: 'There are no data yet',
  absentWhy:
    'The example has the tree of units, two committees, report outlines and a cycle half-way through. Loading takes a few seconds; no letter leaves the machine.',
  load: 'Load the Ninh Bình example',
  again: 'Go on loading',
  failed: 'Loading stopped half-way. Going on does the rest and repeats nothing.',
  loading: 'Loading {{part}}: {{done}}/{{total}}',
  part: {
    organisation: 'the organisation',
    templates: 'report outlines',
    reports: 'the units’ reports',
    plan: 'the plan of the other cycle',
  },
  progress: '{{done}}/{{total}} steps done',
  finished: 'A whole cycle is done: from one unit’s report to a verified task.',
  table: { label: 'Steps of the first cycle', step: 'What', who: 'Who', state: 'State', act: 'Play' },
  state: { done: 'done', now: 'do this one', waiting: 'not yet' },
  play: 'Play and open',
  playLabel: 'Play {{who}} to: {{what}}',
  step: {
    enter: {
      title: 'Enter the report of {{unit}}',
      what: 'Acknowledge the call, type the figures beside and one sentence, then present it for signature.',
    },
    submit: {
      title: 'Sign and submit the report',
      what: 'The head of the unit looks at it and submits; a receipt number and time come back.',
    },
    review: {
      title: 'Review the waiting reports',
      what: 'Accept three reports, or return one with a reason to see what the unit gets.',
    },
    extension: {
      title: 'Decide on an extension',
      what: 'Nho Quan district asks for more time: grant or refuse, with a reason.',
    },
    close: {
      title: 'Close the collection',
      what: 'The term still runs, so only the leader may close early, with a reason; who is missing is named.',
    },
    consolidate: { title: 'Consolidate', what: 'Adds up the accepted reports; every total opens down to the unit.' },
    approve: { title: 'Approve the consolidation', what: 'The leader looks at the checks and approves.' },
    convene: {
      title: 'Convene the conference',
      what: 'Choose this cycle and hold it today by the rehearsal’s clock, so that you can go on at once.',
    },
    conclude: {
      title: 'Compile conclusions',
      what: 'One or two items with a unit and a date; what is missing is marked, not blocked.',
    },
    notice: {
      title: 'Issue the conclusion notice',
      what: 'Look at the notice (.docx), give it a number, issue it; each item becomes a task.',
    },
    assign: { title: 'Assign a task', what: 'Give a task to {{unit}} if its conclusion names nobody.' },
    report: {
      title: 'Accept and report it done',
      what: '{{unit}} accepts the task and reports it done, with evidence.',
    },
    verify: { title: 'Verify', what: 'The coordinator verifies it, or returns it.' },
  },
  figures: {
    title: 'Figures of {{unit}}',
    why: 'With exactly these the province’s totals are those that were published.',
    label: 'Indicator',
    value: 'Value',
  },
  people: 'Only looking around: play somebody',
  now: 'Playing: {{name}}',
  back: 'To what waits for me',
  toGuide: 'Guide to the trial',
};
