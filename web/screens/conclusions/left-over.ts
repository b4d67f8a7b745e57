import type { LeftOpenLines } from '#web/app/use-left-open.ts';
import { type Addressee, type Assessment, type Item, nobody } from '#web/screens/conclusions/model.ts';

export interface LeftOver {
  readonly items: readonly LeftOverItem[];
  /** Shortcomings that were stated last, in the words of the paragraph they would be. */
  readonly shortcomings: readonly { readonly key: string; readonly text: string; readonly recurs: boolean }[];
}

export interface LeftOverItem {
  readonly key: string;
  readonly item: Omit<Item, 'id'>;
}

interface Known {
  readonly items: readonly Pick<Item, 'takenOver'>[];
  readonly assessment: Assessment;
  readonly programmes: readonly string[];
}

/** What earlier conclusions left and the draft does not have yet; the same line of two cycles stands once. */
export function leftOverOf(
  left: readonly LeftOpenLines[],
  { items, assessment, programmes }: Known,
  again: (text: string) => string,
): LeftOver {
  const here = new Set(items.flatMap(({ takenOver }) => (takenOver === null ? [] : [keyOf(takenOver)])));
  const [first = ''] = programmes;
  const tasks = left.flatMap((each) =>
    each.tasks.map(({ line, notice, source, number, statement, programme, units }): LeftOverItem => {
      const takenOver = { notice, ...(source === null ? {} : { source }), number, task: line };
      const known = programme !== null && programmes.includes(programme) ? programme : first;
      const addressees = units.map(addressee);
      return { key: keyOf(takenOver), item: { ...nobody, statement, programme: known, addressees, takenOver } };
    }),
  );
  const asked = left.flatMap((each) =>
    each.recommendations.map(({ notice, number, recommendation, to, statement }): LeftOverItem => {
      const takenOver = { notice, number, task: null, recommendation };
      const addressees = to === '' ? [] : [{ name: to, kind: 'named' as const, unit: null, inferred: false }];
      const said = { ...nobody, kind: 'recommendation' as const, statement, programme: first, addressees, takenOver };
      return { key: keyOf(takenOver), item: said };
    }),
  );
  const stated = left.flatMap((each) =>
    each.stated.map(({ statement, recurs }) => [again(statement), recurs] as const),
  );
  return {
    items: [...new Map([...tasks, ...asked].map((each) => [each.key, each])).values()].filter(
      ({ key }) => !here.has(key),
    ),
    shortcomings: [...new Map(stated)]
      .filter(([text]) => !assessment.shortcomings.includes(text))
      .map(([text, recurs]) => ({ key: `again/${text}`, text, recurs })),
  };
}

function keyOf({ notice, number, task, recommendation }: NonNullable<Item['takenOver']>): string {
  return task ?? `${notice}/${recommendation ?? String(number)}`;
}

/** Whom nobody has turned into a unit yet stays as the earlier notice named it. */
function addressee({ unit, name, lead }: LeftOpenLines['tasks'][number]['units'][number]): Addressee {
  const named = { name, unit, inferred: false, kind: unit === null ? ('class' as const) : ('named' as const) };
  return lead ? { ...named, part: 'lead' } : named;
}
