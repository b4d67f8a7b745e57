import type { paths } from '#web/api/schema.d.ts';

type Read = paths['/templates/{template}']['get']['responses'][200]['content']['application/json'];

export type Template = Read['template'];
/** What is written and saved as a whole: the name, the outline, the table and what must hold between its figures. */
export type Content = Pick<Template, 'name' | 'sections' | 'indicators' | 'relations'>;
export type Section = Content['sections'][number];
export type Indicator = Content['indicators'][number];
export type Relation = Content['relations'][number];
export type IndicatorKind = Indicator['kind'];
export type Setting = NonNullable<Indicator['setting']>;
export type Check = Relation['check'];

export const indicatorKinds = ['count', 'total', 'part', 'share', 'index'] as const satisfies readonly IndicatorKind[];
export const settings = ['community', 'stateBody', 'employer'] as const satisfies readonly Setting[];
export const checks = ['K1', 'K3', 'K2', 'K7'] as const satisfies readonly Check[];

export const nothingYet: Content = { name: '', sections: [], indicators: [], relations: [] };

export function contentOf({ name, sections, indicators, relations }: Content): Content {
  return { name, sections, indicators, relations };
}

/** A label for a code; the code itself where nothing bears it. */
export function labelIn(content: Content, code: string): string {
  const found =
    content.indicators.find((one) => one.code === code) ?? content.sections.find((one) => one.code === code);
  return found === undefined || found.label === '' ? code : found.label;
}
