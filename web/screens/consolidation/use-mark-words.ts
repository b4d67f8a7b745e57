import { useTranslation } from 'react-i18next';
import { narrativeLines } from '#web/kit/rich-text/opened-lines.ts';
import {
  beginningOf,
  filesAt,
  type Form,
  nameOfPlace,
  numberAt,
  sectionAt,
  signerAt,
  splitPlace,
} from '#web/screens/consolidation/form.ts';
import type { Mark } from '#web/screens/consolidation/use-reasons.ts';

/** A mark as it is read: its place, and what is wrong there by the list, in words, or both. */
export function useMarkWords(form: Form) {
  const { t } = useTranslation('consolidation');
  const { t: word } = useTranslation('labels');
  const { t: files } = useTranslation('files');
  return {
    place(place: string): string {
      if (place === filesAt) return files('title');
      if (place === signerAt) return t('changes.signer');
      if (place === numberAt) return t('changes.number');
      const name = nameOfPlace(form, place) ?? t('narrative.whole');
      const { path, line } = splitPlace(place);
      if (line === null) return name;
      const text = form.report?.sections.find(({ code }) => sectionAt(code) === path)?.text ?? '';
      return t('mark.paragraph', { label: name, begins: beginningOf(narrativeLines(text)[line] ?? '') });
    },
    said: ({ kind, remark }: Mark): string =>
      [kind === null ? '' : word(`returnKind.${kind}`), remark].filter((part) => part !== '').join(': '),
  };
}
