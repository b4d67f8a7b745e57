import type { DraftView } from '#web/app/draft/draft.ts';
import { keepsOtherLines } from '#web/kit/rich-text/opened-lines.ts';
import { at, type Form, labelOf, openedLines, type Seen, type Values } from '#web/screens/report-entry/model.ts';
import type { Words } from '#web/i18n.ts';

/** Something that has to be put right before the report can go, and the field it is in. */
export interface Trouble {
  readonly key: string;
  readonly field: string;
  readonly word: keyof Words['entry']['problems'] | null;
  readonly label: string;
}

interface Looked {
  readonly form: Pick<Form, 'template' | 'sectionLimit' | 'onBehalf'> & Partial<Pick<Form, 'opened' | 'report'>>;
  readonly value: Values;
  readonly seen: Seen | null;
  readonly view: DraftView | null;
  readonly names: { readonly post: string; readonly name: string; readonly number: string; readonly files: string };
}

/** In the order of the form. The api has judged the figures; whether a required field is empty is seen here. */
export function troublesOf({ form, value, seen, view, names }: Looked): readonly Trouble[] {
  const trouble = (field: string, word: Trouble['word'], label: string): Trouble => ({
    ...{ key: `${field} ${word ?? label}`, field, word, label },
  });
  const label = (pointer: string): string => labelOf(form, pointer, names);
  const figureTrouble = (code: string, fault: { readonly code: string; readonly sentence: string }): Trouble => {
    const field = at.figure(code);
    if (fault.code === 'ambiguous-number') return trouble(field, 'ambiguous', label(field));
    const named = fault.sentence.includes(label(field));
    return trouble(field, null, named ? fault.sentence : `${label(field)}: ${fault.sentence}`);
  };
  const conflicts = [...(view?.conflicts.keys() ?? [])].map((field) => trouble(field, 'conflict', label(field)));
  const figures = (seen?.figures ?? []).flatMap(({ code, fault, asOfWrong }) => [
    ...(fault === null ? [] : [figureTrouble(code, fault)]),
    ...(asOfWrong ? [trouble(at.asOf(code), 'asOf', label(at.asOf(code)))] : []),
  ]);
  const relations = (seen?.relations ?? []).flatMap((relation) =>
    relation.outcome === 'fail' && relation.fault !== null
      ? [trouble(at.figure(relation.at), null, `${label(at.figure(relation.at))}: ${relation.fault.sentence}`)]
      : [],
  );
  const missing = (seen?.missing ?? []).map((code) => trouble(at.figure(code), 'missing', label(at.figure(code))));
  const sections = form.template.sections.flatMap((section) => {
    const text = value(at.section(section.code));
    if (section.required && text.trim() === '') return [trouble(at.section(section.code), 'section', section.label)];
    if (!keptBeside(form, section.code, text)) return [trouble(at.section(section.code), 'paragraphs', section.label)];
    return text.length > form.sectionLimit ? [trouble(at.section(section.code), 'sectionLong', section.label)] : [];
  });
  const unsigned = value(at.post).trim() === '' || value(at.name).trim() === '';
  const unnamed = form.onBehalf && (value(at.reason).trim() === '' || value(at.paper).trim() === '');
  return [
    ...conflicts,
    ...figures,
    ...relations,
    ...missing,
    ...sections,
    ...(unsigned ? [trouble(at.post, 'signer', '')] : []),
    ...(unnamed ? [trouble(at.paper, 'behalf', '')] : []),
  ];
}

/** Of a section that came back for some of its paragraphs: the others stand as they were handed in. */
function keptBeside(form: Looked['form'], code: string, text: string): boolean {
  const some = openedLines(form, code);
  return some === null || keepsOtherLines(some.before, some.lines, text);
}

/** How many of the figures that are typed have an answer: the same count beside the form and before it is sent. */
export function answeredOf({ template }: Pick<Form, 'template'>, value: Values) {
  const typed = template.indicators.filter(({ computed }) => computed === undefined);
  return { filled: typed.filter(({ code }) => value(at.figure(code)).trim() !== '').length, all: typed.length };
}

/** Takes the reader to the field: a cell, a text, or the signature. */
export function goTo(field: string): void {
  const element =
    document.getElementById(`cell${field}`) ??
    document.getElementById(`text${field}`) ??
    document.getElementById(`part${field}`) ??
    document.getElementById('sign');
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
