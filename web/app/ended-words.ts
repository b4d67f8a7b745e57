import { useTranslation } from 'react-i18next';
import type { components } from '#web/api/schema.d.ts';
import { day } from '#web/kit/format.ts';

type Ended = components['schemas']['Ended'];

/** Of a unit that is no more: how, since when and by which document, and who answers for what is asked of it. */
export function useEndedWords() {
  const { t } = useTranslation('common');
  const by = (document: string | null): string => (document === null ? '' : ` ${t('ended.by', { document })}`);
  const taker = ({ takenOverBy }: Ended): string | null => {
    if (takenOverBy === null) return null;
    const { name, person } = takenOverBy;
    return person === null ? name : t('ended.person', { person, name });
  };
  return {
    /** In one sentence. */
    sentence: (ended: Ended, of: 'report' | 'task' | 'work'): string => {
      const { kind, since, into, document, handedOnBy } = ended;
      const how = t(`ended.${kind}`, { into: into.map(({ name }) => name).join(', '), day: day(since) });
      const name = taker(ended);
      const who = name === null ? t('ended.nobody') : `${t(`ended.${of}`, { name })}${by(handedOnBy)}`;
      return t('ended.sentence', { how: `${how}${by(document)}`, who });
    },
    /** Beside its name. */
    mark: (ended: Ended): string => {
      const name = taker(ended);
      return name === null ? t('ended.markNobody') : t('ended.mark', { name });
    },
    /** Where letters to it go; null: nowhere. */
    taker,
  };
}
