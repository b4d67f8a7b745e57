import type { UnitId } from '#domain/kernel/ids.ts';

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const shape = new RegExp(`^(?:(${slug})\\.)?${slug}$`);

/**
 * `qcdc-6-thang` is the installation's, `ninh-binh.qcdc-6-thang` is Ninh Bình's own: two hosts have outlines of one title, and neither
 * learns by a name that is taken what the other has.
 */
export function isTemplateId(id: string): boolean {
  return shape.test(id);
}

/** Whose it is by its name; null = the installation's. */
export function templateHost(id: string): UnitId | null {
  const [, host] = shape.exec(id) ?? [];
  // The part of a name that stands for a unit.
  return host === undefined ? null : (host as UnitId);
}

/** The name of a host's own outline; of the installation's the slug alone. */
export function templateIdOf(host: UnitId | null, name: string): string {
  return host === null ? name : `${host}.${name}`;
}
