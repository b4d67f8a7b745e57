import { useProgrammeWord } from '#web/app/use-programme-word.ts';
import type { Committee } from '#web/app/use-committees.ts';
import { OneOf } from '#web/kit/choose/one-of.tsx';

/** Of which committee and programme it is, as they were chosen. */
export interface Whose {
  readonly committee: string;
  readonly programme: string;
}

/** … and where nothing was, or nothing that there is: of the first. */
export function whoseOf(committees: readonly Committee[], chosen: Whose): Whose {
  const committee = committees.find(({ id }) => id === chosen.committee) ?? committees[0];
  const programmes = committee?.programmes ?? [];
  const programme = programmes.find((one) => one === chosen.programme) ?? programmes[0];
  return { committee: committee?.id ?? '', programme: programme ?? '' };
}

interface WhoseFieldsProps {
  readonly committees: readonly Committee[];
  readonly whose: Whose;
  readonly onChange: (change: Partial<Whose>) => void;
  readonly labels: Readonly<Record<keyof Whose, string>>;
}

/** Asked where there are several. */
export function WhoseFields({ committees, whose, onChange, labels }: WhoseFieldsProps) {
  const programmeWord = useProgrammeWord();
  const programmes = committees.find(({ id }) => id === whose.committee)?.programmes ?? [];
  return (
    <>
      {committees.length > 1 && (
        <OneOf
          grows
          label={labels.committee}
          choices={committees.map(({ id, name }) => ({ key: id, word: name }))}
          chosen={whose.committee}
          onChoose={(committee) => onChange({ committee })}
        />
      )}
      {programmes.length > 1 && (
        <OneOf
          grows
          label={labels.programme}
          choices={programmes.map((key) => ({ key, word: programmeWord(key) }))}
          chosen={whose.programme}
          onChoose={(programme) => onChange({ programme })}
        />
      )}
    </>
  );
}
