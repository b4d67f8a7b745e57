import type { Act } from '#domain/access/act.ts';
import { administrator, hostCoordinator } from '#domain/access/rule.ts';
import { hosted, installation, type Resource } from '#domain/access/resource.ts';
import { type Obstacle, type Standing, takes } from '#domain/access/standing.ts';
import type { TemplateCommand } from '#domain/report-template/commands.ts';
import type { TemplateRefusalCode } from '#domain/report-template/refusals.ts';
import type { TemplateState } from '#domain/report-template/state.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

interface TemplateAct extends Act<TemplateState['status']> {
  /** What a template is told that stands elsewhere. */
  readonly otherwise: Obstacle<TemplateRefusalCode>;
}

/** What is no host's is the administrator's; a host's own are kept by whoever coordinates its committees. */
const keepers = [...administrator, ...hostCoordinator];

/** Who may do what to a template: it is defined once and then revised. */
export const templateActs: Readonly<Record<TemplateCommand['type'], TemplateAct>> = {
  DefineTemplate: {
    ...{ who: keepers, right: null, when: [{ in: ['none'] }] },
    otherwise: { code: 'template-already-defined', liftedBy: ['admin', 'coordinator'] },
  },
  ReviseTemplate: {
    ...{ who: keepers, right: null, when: [{ in: ['defined'] }], ownCopy: true },
    otherwise: { code: 'template-not-defined', liftedBy: ['admin', 'coordinator'] },
  },
};

/** Whose it is, as far as rights care. */
export function templateResource(host: UnitId | null): Resource {
  return host === null ? installation : hosted(host);
}

/** Null = the state takes it. */
export function templateHindrance(
  type: TemplateCommand['type'],
  standing: Standing,
): Obstacle<TemplateRefusalCode> | null {
  const { when, otherwise } = templateActs[type];
  return takes(when, standing) ? null : otherwise;
}
