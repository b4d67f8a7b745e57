import { useTranslation } from 'react-i18next';
import { type Content, labelIn, type Relation } from '#web/screens/outline/model/content.ts';
import { sidesOf } from '#web/screens/outline/model/relations.ts';

/** A relation read aloud: `A + B = C`, `A trong B`; by the labels of its figures. */
export function useRelationSentence(content: Content): (relation: Relation) => string {
  const { t } = useTranslation('outline');
  return (relation) => {
    const { checked, against } = sidesOf(relation);
    return t(`relations.sentence.${relation.check}`, {
      checked: labelIn(content, checked),
      against: against.map((code) => labelIn(content, code)).join(relation.check === 'K2' ? ' / ' : ' + '),
      decimals: relation.check === 'K2' ? relation.decimals : '',
    });
  };
}
