import { exampleSteps } from '#example/words/steps.ts';
import type { CaseReview } from '#example/case/case-file.ts';
import type { Door } from '#example/case/door.ts';
import { type Table, tableOf } from '#example/case/figures.ts';
import type { FoundCase } from '#example/case/find-case.ts';
import type { Cast } from '#example/case/members.ts';
import { committeesOf, type CommitteeOfCase } from '#example/case/organisation.ts';
import type { Office } from '#example/case/people.ts';
import { defineTemplate } from '#example/case/template.ts';

export interface Preparing {
  readonly api: Door;
  readonly found: FoundCase;
  readonly cast: Cast;
  readonly office: Office;
  readonly say: (line: string) => void;
}

/** One cycle per committee and review; an inspection has none, and is lived by itself. */
export interface Prepared {
  readonly committee: CommitteeOfCase;
  readonly review: CaseReview;
  readonly programmes: readonly string[];
  readonly template: string;
  readonly table: Table;
}

export function reviewsToRun({ found }: Pick<Preparing, 'found'>): readonly CaseReview[] {
  const { event, reviews } = found.content;
  return event.kind === 'conference' ? reviews.filter(({ kind }) => kind !== 'inspection') : [];
}

/** Templates stand before the clock starts. A figure is asked for in the first cycle of its programme only. */
export async function prepareCycles(run: Preparing): Promise<readonly Prepared[]> {
  const { api, office, found, cast, say } = run;
  const taken = new Set<string>();
  const prepared: Prepared[] = [];
  for (const review of reviewsToRun(run)) {
    for (const committee of committeesOf(found.content, cast)) {
      const programmes = committee.programmes.filter((programme) => review.programmes.includes(programme));
      if (programmes.length === 0) continue;
      const table = await tableOf(
        api,
        office,
        found.content,
        programmes.filter((programme) => !taken.has(programme)),
      );
      for (const id of table.broken) say(exampleSteps.brokenRelation(id));
      for (const programme of programmes) taken.add(programme);
      const template = `example-${found.content.case}-${review.id}-${committee.code}`
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-');
      await defineTemplate(api, office, found.content, committee.name_vi, template, table);
      prepared.push({ committee, review, programmes, template, table });
    }
  }
  return prepared;
}
