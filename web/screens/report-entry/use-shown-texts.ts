import { useMemo } from 'react';
import { type Form, isSealedAt, valuesOfReport } from '#web/screens/report-entry/model.ts';
import type { Texts } from '#web/screens/report-entry/texts.ts';
import type { OpenReport } from '#web/screens/report-entry/use-draft.ts';
import { useValueWord } from '#web/screens/report-entry/use-value-word.ts';

const silent = (): (() => void) => () => undefined;

/** What the form shows: the report that is handed in, or the draft; of one that came back the sealed places as they were handed in. */
export function useShownTexts(form: Form, draft: OpenReport | null, handedIn: Form['report']): Texts {
  const word = useValueWord();
  const ofDraft = draft?.texts ?? null;
  return useMemo((): Texts => {
    const { indicators } = form.template;
    if (handedIn !== null) return { read: valuesOfReport(handedIn, indicators, word), subscribe: silent };
    const ofSealed = form.report === null ? null : valuesOfReport(form.report, indicators, word);
    return {
      subscribe: ofDraft?.subscribe ?? silent,
      read(pointer) {
        // Whatever a window still holds there: a sealed place is as it was handed in.
        if (ofSealed !== null && isSealedAt(form.opened, pointer)) return ofSealed(pointer);
        return ofDraft?.read(pointer) ?? '';
      },
    };
  }, [form, handedIn, ofDraft, word]);
}
