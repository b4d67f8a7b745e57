import type { Act } from '#domain/access/act.ts';
import { administrator } from '#domain/access/rule.ts';
import { type Obstacle, type Standing, takes } from '#domain/access/standing.ts';
import type { TemplateCommand } from '#domain/report-template/commands.ts';
import type { TemplateRefusalCode } from '#domain/report-template/refusals.ts';
import type { TemplateState } from '#domain/report-template/state.ts';

interface TemplateAct extends Act<TemplateState['status']> {
  /** What a template is told that stands elsewhere. */
  readonly otherwise: Obstacle<TemplateRefusalCode>;
}

/** Who may do what to a template: it is defined once and then revised. */
export const templateActs: Readonly<Record<TemplateCommand['type'], TemplateAct>> = {
  DefineTemplate: {
    ...{ who: administrator, right: null, when: [{ in: ['none'] }] },
    otherwise: { code: 'template-already-defined', liftedBy: ['admin'] },
  },
  ReviseTemplate: {
    ...{ who: administrator, right: null, when: [{ in: ['defined'] }] },
    otherwise: { code: 'template-not-defined', liftedBy: ['admin'] },
  },
};

/** Null = the state takes it. */
export function templateHindrance(
  type: TemplateCommand['type'],
  standing: Standing,
): Obstacle<TemplateRefusalCode> | null {
  const { when, otherwise } = templateActs[type];
  return takes(when, standing) ? null : otherwise;
}
