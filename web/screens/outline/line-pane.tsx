import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OneOf } from '#web/kit/choose/one-of.tsx';
import { Icon } from '#web/kit/icon.tsx';
import { Pane } from '#web/kit/pane.tsx';
import { IndicatorFields } from '#web/screens/outline/indicator-fields.tsx';
import { goTo } from '#web/screens/outline/line-input.tsx';
import { type Content, settings } from '#web/screens/outline/model/content.ts';
import { RequiredFields } from '#web/screens/outline/required-fields.tsx';
import {
  addIndicator,
  addSection,
  changeRequired,
  changeSection,
  moveLine,
  type Place,
  recode,
  removeLine,
} from '#web/screens/outline/model/edit.ts';
import type { FaultsByPlace } from '#web/screens/outline/model/faults.ts';
import { numbersOf } from '#web/screens/outline/model/numbering.ts';
import type { Acts } from '#web/screens/outline/use-outline.ts';
import classes from '#web/screens/outline/outline.module.css';

interface LinePaneProps {
  readonly content: Content;
  readonly chosen: Place | null;
  readonly acts: Acts;
  readonly faults: FaultsByPlace;
}

/** All of the chosen line, and what can be done with it. */
export function LinePane({ content, chosen, acts, faults }: LinePaneProps) {
  const { t } = useTranslation('outline');
  const { t: word } = useTranslation('labels');
  const line = chosen === null ? undefined : content[chosen.part][chosen.index];
  if (chosen === null || line === undefined) {
    return (
      <Pane>
        <p className={classes.hint}>{t('line.none')}</p>
        <p className={classes.hint}>{t('table.pasteHint')}</p>
      </Pane>
    );
  }
  const { part, index } = chosen;
  const at = `${part}/${String(index)}`;
  const section = part === 'sections' ? content.sections[index] : undefined;
  const number = part === 'sections' ? index + 1 : numbersOf(content.indicators)[index]?.number || index + 1;
  const move = (by: -1 | 1): void => {
    acts.change((all) => moveLine(all, chosen, by));
    if (content[part][index + by] !== undefined) acts.choose({ part, index: index + by });
  };
  const add = (): void => {
    acts.change((all) => (part === 'sections' ? addSection(all, index) : addIndicator(all, index)));
    goTo(part, index + 1);
  };
  return (
    <Pane title={t(part === 'sections' ? 'line.section' : 'line.indicator', { number })}>
      <div className={classes.fields}>
        <TextInput
          label={t('line.code')}
          description={t('line.codeHint')}
          value={line.code}
          spellCheck={false}
          error={faults.get(`${at}/code`)?.join(' ')}
          onChange={(event) => {
            const code = event.currentTarget.value;
            acts.change((all) => recode(all, chosen, code), `${at}/code`);
          }}
        />
        {part === 'indicators' && <IndicatorFields content={content} index={index} acts={acts} faults={faults} />}
        {section !== undefined && (
          <>
            <OneOf
              grows
              label={t('line.setting')}
              placeholder={t('everySetting')}
              choices={settings.map((key) => ({ key, word: word(`setting.${key}`) }))}
              chosen={section.setting ?? null}
              onChoose={(setting) => acts.change((all) => changeSection(all, index, { setting }))}
              onClear={() => acts.change((all) => changeSection(all, index, { setting: null }))}
            />
            <RequiredFields
              key={section.code}
              line={section}
              error={faults.get(`sections/${String(index)}/requiredFrom`)?.join(' ')}
              onRequired={(required, from) => acts.change((all) => changeRequired(all, chosen, required, from))}
            />
          </>
        )}
        <div className={classes.acts}>
          <Button variant="default" leftSection={<Icon name="up" />} onClick={() => move(-1)}>
            {t('line.up')}
          </Button>
          <Button variant="default" leftSection={<Icon name="down" />} onClick={() => move(1)}>
            {t('line.down')}
          </Button>
          <Button variant="default" leftSection={<Icon name="plus" />} onClick={add}>
            {t('line.below')}
          </Button>
          <Button
            variant="default"
            leftSection={<Icon name="close" />}
            onClick={() => acts.change((all) => removeLine(all, chosen))}
          >
            {t('line.remove')}
          </Button>
        </div>
      </div>
    </Pane>
  );
}
