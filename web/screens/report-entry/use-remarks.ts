import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, taken } from '#web/api/client.ts';
import type { paths } from '#web/api/schema.d.ts';
import { keys } from '#web/app/query-keys.ts';
import { at, type Form, type ReportPath, type Values } from '#web/screens/report-entry/model.ts';

type Answer =
  paths['/cycles/{cycle}/reports/{unit}/check-texts']['post']['responses'][200]['content']['application/json'];

/** A number of a text that does not agree, with the words around it as they were when it was looked at. */
export interface ShownRemark {
  readonly key: string;
  readonly section: string;
  readonly outcome: Answer['remarks'][number]['outcome'];
  readonly sentence: string;
  readonly before: string;
  readonly typed: string;
  readonly after: string;
}

export interface Remarks {
  readonly remarks: readonly ShownRemark[];
  readonly whole: boolean;
}

const none: Remarks = { remarks: [], whole: true };
/** Letters shown on either side of a number. */
const around = 28;

/** Asks at a longer pause than the figures do: a sentence is judged when it stands, and without a number there is nothing to ask. */
export function useRemarks(path: ReportPath, form: Form, value: Values, idle: boolean): Remarks {
  const sections = form.template.sections
    .map(({ code }) => ({ code, text: value(at.section(code)) }))
    .filter(({ text }) => /\d/.test(text));
  const figures = form.template.indicators
    .map(({ code }) => ({ code, text: value(at.figure(code)), asOf: value(at.asOf(code)) }))
    .filter(({ text }) => text.trim() !== '');
  const [settled] = useDebouncedValue(JSON.stringify({ sections, figures }), 900);
  const { data } = useQuery({
    queryKey: keys.check(path, ['texts', settled]),
    queryFn: async (): Promise<Remarks> => {
      const body = JSON.parse(settled) as { sections: typeof sections; figures: typeof figures };
      const answer = await taken(api.POST('/cycles/{cycle}/reports/{unit}/check-texts', { params: { path }, body }));
      return shownRemarks(answer, body.sections);
    },
    enabled: !idle && sections.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 30_000,
  });
  return sections.length === 0 ? none : (data ?? none);
}

/** With the words around each number; a report that is handed in is told of in the same way. */
export function shownRemarks(
  { whole, remarks }: Pick<Answer, 'whole' | 'remarks'>,
  sections: readonly { readonly code: string; readonly text: string }[],
): Remarks {
  const texts = new Map(sections.map(({ code, text }) => [code, text]));
  return { whole, remarks: remarks.map((one) => shown(one, texts.get(one.section) ?? '')) };
}

function shown(
  { section, from, to, typed, outcome, rule, sentence }: Answer['remarks'][number],
  text: string,
): ShownRemark {
  const line = { from: text.lastIndexOf('\n', from - 1) + 1, to: text.indexOf('\n', to) };
  const [head, tail] = [text.slice(line.from, from), text.slice(to, line.to < 0 ? text.length : line.to)];
  // Cut between words, not within one.
  const before = head.length > around ? `…${head.slice(-around).replace(/^\S*/, '')}` : head;
  const after = tail.length > around ? `${tail.slice(0, around).replace(/\S*$/, '')}…` : tail;
  return { key: `${section} ${from} ${rule}`, section, outcome, sentence, before, typed, after };
}
