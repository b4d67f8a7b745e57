import { z } from 'zod';
import { sentenceAt } from '#domain/consolidated-report/kept-number.ts';
import { proseOutcomes, proseRules } from '#domain/prose-check/prose.ts';
import { checkReportText } from '#domain/review-cycle/check-report-text.ts';
import { outdated } from '#domain/review-cycle/outdated-numbers.ts';
import { figuresNow } from '#domain/review-cycle/sealed-text.ts';
import { linkableIn } from '#domain/vietnamese/link-numbers.ts';
import { proseSentence } from '#domain/words/prose.ts';
import { acceptedFigures } from '#db/queries/accepted-reports.query.ts';
import { withdrawnYears } from '#engine/sealed-years.ts';
import { writtenCycle } from '#api/routes/consolidated-report/drafted.ts';
import { lastTotals } from '#api/routes/consolidated-report/last-totals.ts';
import { outsideOf } from '#api/routes/consolidated-report/outside.ts';
import { movedSince } from '#api/routes/consolidated-report/corrected-now.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import { LongText } from '#api/support/fields.ts';
import { CycleParams, cycleStream, placeOrNotFound, Slug } from '#api/support/ids.ts';
import { spoken } from '#api/support/spoken.ts';

const Section = z.strictObject({ id: Slug, text: LongText });

const Finding = z.object({
  section: z.string(),
  from: z.int().describe('Place in the text of the section, in UTF-16 units'),
  to: z.int(),
  typed: z.string(),
  outcome: z.enum(proseOutcomes),
  rule: z.enum(proseRules),
  expected: z.string().nullable().describe('What would be right, an exact decimal, where one value would be'),
  sentence: z.string(),
  corrected: z
    .object({ from: z.string(), to: z.string().nullable().describe('Null: there is no figure any more') })
    .nullable()
    .describe('It is right by a figure that an accepted note has moved since'),
  words: z.string().describe('Of a wrong one the sentence of the text it stands in, which it is kept with; else empty'),
});

/** Asked while it is typed: nothing of it is stored. Sections are read together, for one may contradict another. */
export const lookAtReportText = askRoute({
  path: '/cycles/:cycle/report-draft/look',
  tag: 'cycles',
  summary:
    'Typed numbers of the text: which could refer to a total, and what they say against the totals, the reports of the units named and each other',
  name: 'lookAtReportText',
  large: true,
  params: CycleParams,
  body: z.strictObject({ sections: z.array(Section).max(200) }),
  output: z.object({
    linkable: z.array(
      z.object({
        section: z.string(),
        at: z.int().describe('Where it begins in the text'),
        typed: z.string(),
        refs: z.array(z.string()).describe('Totals of that value, the first in the order of the template first'),
      }),
    ),
    findings: z.array(Finding),
  }),
  async answer({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    await authoriseReading(deps, actor, 'readConsolidation', place);
    const doc = await writtenCycle(deps, place);
    const { figures: outside } = await outsideOf(deps, place);
    const figures = [...figuresNow(doc), ...outside];
    const reports = await acceptedFigures(deps.db, place.stream);
    const text = {
      title: '',
      sections: body.sections.map(({ id, text: words }) => ({ id, heading: '', level: 1 as const, text: words })),
    };
    const { indicators } = doc.plan.template;
    const nameOf = (code: string): string => indicators.find((one) => one.code === code)?.label ?? code;
    const texts = new Map(body.sections.map(({ id, text: words }) => [id, words]));
    const withdrawn = doc.plan.years === undefined ? [] : await withdrawnYears(deps, place.stream);
    const known = { reports, outside, withdrawn, ...(await lastTotals(deps, place.stream, doc.plan)) };
    const moved = await movedSince(deps, place.stream);
    const findings = checkReportText({ ...doc, heldOn: doc.conference?.heldOn ?? null, ...known }, text);
    return {
      linkable: body.sections.flatMap(({ id, text: words }) =>
        linkableIn(words, figures).map(({ at, typed, figures: same }) => ({
          ...{ section: id, at, typed },
          refs: same.map(({ ref }) => ref),
        })),
      ),
      findings: findings.map((finding) => ({
        ...{ section: finding.section, from: finding.from, to: finding.to, typed: finding.typed },
        ...{ outcome: finding.outcome, rule: finding.rule, expected: finding.expected ?? null },
        corrected: outdated(finding, moved.totals, moved.ofUnits),
        sentence: proseSentence(finding, nameOf, spoken()),
        words: finding.outcome === 'wrong' ? sentenceAt(texts.get(finding.section) ?? '', finding.from) : '',
      })),
    };
  },
});
