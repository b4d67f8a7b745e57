import type { Like } from '#web/words/like.ts';
import type { paper as vi } from '#web/words/vi/paper.ts';

export const paper: Like<typeof vi> = {
  open: 'Report on paper…',
  openShort: 'On paper',
  title: 'Report of {{unit}} on paper',
  which: 'Which',
  draft: 'Draft',
  round: 'Round {{round}}',
  layout: 'Layout',
  party: 'of the Party',
  state: 'of the State',
  issuer: 'In the name of {{issuer}}, under {{superior}}.',
  issuerAlone: 'In the name of {{issuer}}.',
  why: {
    own: 'Laid out as the unit’s own steering committee.',
    asking:
      'The unit has no steering committee of its own for this programme: laid out as the one that asks for the report.',
    chosen: 'Not the usual layout.',
  },
  holds: 'Holds the narrative by the outline, and the figures as an annex. A draft says so across every page.',
  mark: { draft: 'DRAFT', rehearsal: 'REHEARSAL' },
  print: {
    number: 'No. {{number}}',
    day: '{{day}}/{{month}}/{{year}}',
    title: 'Figures reported for {{period}}',
    inspection: 'For the inspection by {{team}} on {{day}}, under {{document}}',
    to: '(To {{committee}})',
    ordinal: 'No.',
    indicator: 'Indicator',
    measure: 'Unit',
    now: 'This period',
    before: 'Period before ({{period}})',
    note: 'Note',
    asOf: 'as of {{day}}',
    explained: 'explanation: {{explanation}}',
    maker: 'Prepared by',
    sign: '(signature, full name)',
    head: 'Head of the unit',
    seal: '(signature, seal)',
  },
  docx: 'Download Word (.docx)',
  pdf: 'Download PDF',
  xlsx: 'Download the form alone (.xlsx)',
  noPdf: 'This server has no LibreOffice and makes no PDF: take the Word file and save it as PDF.',
  nothing:
    'There is no report to print: the unit has not handed in, or still prepares it and only its own people see the draft.',
};
