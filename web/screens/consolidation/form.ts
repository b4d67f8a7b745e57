import type { paths } from '#web/api/schema.d.ts';

export type Form = paths['/cycles/{cycle}/reports/{unit}/form']['get']['responses'][200]['content']['application/json'];

/** Where a reason belongs, as the unit's own form reads it; empty = the report as a whole. */
export const whole = '';
export const figureAt = (code: string): string => `/figures/${code}`;
export const sectionAt = (code: string): string => `/sections/${code}`;
export const isSection = (place: string): boolean => place.startsWith(sectionAt(''));

export const filesAt = '/files';

/** Of a round as it was handed in; nobody marks them. */
export const signerAt = '/signer';
export const numberAt = '/documentNumber';

export function nameOfPlace(form: Form, place: string): string | null {
  const [, part, code] = place.split('/');
  if (part === 'figures') return form.template.indicators.find((each) => each.code === code)?.label ?? code ?? null;
  if (part === 'sections') return form.template.sections.find((each) => each.code === code)?.label ?? code ?? null;
  return null;
}
