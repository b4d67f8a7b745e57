import { useTranslation } from 'react-i18next';
import { usePerson } from '#web/app/session.tsx';
import { useUnits } from '#web/app/use-units.ts';
import { type HistoryEvent, saidOf } from '#web/kit/history-drawer/said-of.ts';

const named = 3;

/** Lists whose words the screens share. */
const inLabels: ReadonlySet<string> = new Set([
  'answer',
  'conferenceFile',
  'issuedPaper',
  'taskPaper',
  'cyclePaper',
  'changePaper',
]);

/** What an event says to a person, in the language of the screen; units by the names they bore on the day. */
export function useSentences(on: string): {
  /** `beside`: why it was done, or what was said with it. */
  readonly say: (event: HistoryEvent) => { readonly sentence: string; readonly beside: string | null };
  readonly unitName: (id: string) => string;
} {
  const { t, i18n } = useTranslation('history');
  const { t: label } = useTranslation('labels');
  const { nameOf: nameOn } = useUnits(on);
  const { positions } = usePerson();
  // Whoever acts for a unit that has ended since is in no list of that day.
  const nameOf = (id: string): string => {
    const name = nameOn(id);
    return name === id ? (positions.find(({ unit }) => unit === id)?.unitName ?? id) : name;
  };
  const list = (names: readonly string[]): string =>
    names.length <= named
      ? names.join(', ')
      : t('unitList', { names: names.slice(0, named).join(', '), more: names.length - named });
  const words = {
    unit: nameOf,
    list,
    // Lists of the domain; each has its words in one of the two catalogues.
    word: (of: string, code: string): string =>
      inLabels.has(of) ? label(`${of}.${code}` as 'answer.accept') : t(`${of}.${code}` as 'outcome.doneLate'),
  };
  return {
    unitName: nameOf,
    say(event) {
      const { values, context, reason, words: own } = saidOf(event, words);
      const said = own === undefined ? null : t('words', { words: own });
      const beside = reason === null ? said : t('reason', { reason });
      // A page may be older than the api, and then names the event.
      if (!i18n.exists(`history:event.${event.type}`)) {
        return { sentence: t('unknownEvent', { type: event.type }), beside };
      }
      // Every type of event stands in the catalogue (a test holds it); which values it takes is its own business.
      const key = `event.${event.type}` as 'event.CycleCancelled';
      const sentence = t(key, { ...values, ...(context === undefined ? {} : { context }) });
      return { sentence: sentence.replace(/\s+/g, ' ').trim(), beside };
    },
  };
}
