import { readFileSync } from 'node:fs';
import type { Outline } from '#api/outlines/outline.ts';
import { outlineFromYaml } from '#api/outlines/yaml.ts';

/** Files beside this one, in the order they are offered; the name is the id that is proposed for the template. */
const ids = ['dan-chu-o-co-so', 'dan-van-kheo'] as const;

export interface ShippedOutline extends Outline {
  readonly id: string;
}

/** The outlines that come with the product. They are read like a file an office hands in, and held to the same. */
export function shippedOutlines(): readonly ShippedOutline[] {
  return ids.map((id) => {
    const read = outlineFromYaml(readFileSync(new URL(`./${id}.yaml`, import.meta.url), 'utf8'));
    if (read.kind === 'faults') throw new Error(`${id}.yaml: ${read.faults.map(({ sentence }) => sentence).join(' ')}`);
    return { id, ...read.outline };
  });
}
