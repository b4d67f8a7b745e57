import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { Role } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { reportTemplate } from '#domain/report-template/aggregate.ts';
import type { DefineTemplate, ReviseTemplate } from '#domain/report-template/commands.ts';
import { templateVersion } from '#domain/report-template/state.ts';
import { isTemplateId, templateHost, templateIdOf } from '#domain/report-template/template-id.ts';
import { given, instant } from '#test/support/given.ts';

const host = 'ninh-binh' as UnitId;
const content = { sections: [{ code: 'a', label: 'Kết quả', required: true }], indicators: [], relations: [] };
const own: DefineTemplate['data'] = { ...content, id: 'ninh-binh.so-ket', host, name: 'Đề cương sơ kết' };
const common: DefineTemplate['data'] = { ...own, id: 'so-ket', host: null };
const revision: ReviseTemplate['data'] = { ...content, name: 'Khác', version: 1, reason: 'bổ sung' };

const by = (role: Role, unit: UnitId, serves: readonly UnitId[] = []) =>
  ({ at: '2026-03-02T08:00:00+07:00', actor: { person: 'q', role, unit, serves } }) as const;
const coordinator = by('coordinator', host);
const administrator = by('admin', 'quan-tri' as UnitId);
const others: readonly (readonly [string, ReturnType<typeof by>])[] = [
  ['the administrator', administrator],
  ['the host’s leader', by('leader', host)],
  ['a reporter of the host', by('reporter', host)],
  ['another host’s coordinator', by('coordinator', 'nam-dinh' as UnitId)],
  ['the leader of the standing agency', by('leader', 'ban-dan-van' as UnitId, [host])],
];

const givenTemplate = given(reportTemplate, defaultCalendar);
const standing = (data: DefineTemplate['data']) =>
  givenTemplate(['2026-03-01T08:00:00+07:00', { type: 'TemplateDefined', data: { ...data, version: 1 } }]);

describe('an outline of a host’s own', () => {
  it('is defined and revised by the coordinator of the host, and keeps whose it is', () => {
    givenTemplate()
      .when({ type: 'DefineTemplate', data: own }, coordinator)
      .then({ type: 'TemplateDefined', data: { ...own, version: 1 } });
    const { decision } = standing(own).when({ type: 'ReviseTemplate', data: revision }, coordinator);
    const events = decision.kind === 'accepted' ? decision.events : [];
    const state = events.reduce(
      (before, event) => reportTemplate.evolve(before, event, instant(coordinator.at)),
      standing(own).state,
    );
    expect(templateVersion(state)).toMatchObject({ version: 2, host, name: 'Khác' });
  });

  it('is kept by the coordinator of the committee’s standing agency, too', () => {
    const agency = by('coordinator', 'ban-dan-van' as UnitId, [host]);
    expect(standing(own).when({ type: 'ReviseTemplate', data: revision }, agency).decision.kind).toBe('accepted');
  });

  it.each(others)('is not for %s', (_who, actor) => {
    givenTemplate().when({ type: 'DefineTemplate', data: own }, actor).refused('template-not-permitted');
    standing(own).when({ type: 'ReviseTemplate', data: revision }, actor).refused('template-not-permitted');
  });

  it('is not begun under a name that says another host', () => {
    for (const id of ['so-ket', 'nam-dinh.so-ket', 'ninh-binh.', 'ninh-binh.so.ket', 'ninh-binh/so-ket']) {
      const { decision } = givenTemplate().when({ type: 'DefineTemplate', data: { ...own, id } }, coordinator);
      expect([id, decision]).toMatchObject([
        id,
        { kind: 'refused', refusal: { code: 'template-id-malformed', pointer: '/id' } },
      ]);
    }
  });
});

describe('an outline of the installation', () => {
  it('is the administrator’s alone', () => {
    const revised = standing(common).when({ type: 'ReviseTemplate', data: revision }, administrator);
    expect(revised.decision.kind).toBe('accepted');
    for (const [, actor] of [['the coordinator', coordinator] as const, ...others.slice(1)]) {
      givenTemplate().when({ type: 'DefineTemplate', data: common }, actor).refused('template-not-permitted');
      standing(common).when({ type: 'ReviseTemplate', data: revision }, actor).refused('template-not-permitted');
    }
  });
});

describe('the name of an outline', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

  it('says whose it is: two hosts never have the same one', () => {
    fc.assert(
      fc.property(slug, slug, slug, fc.boolean(), (one, other, name, ofAll) => {
        const first = templateIdOf(one as UnitId, name);
        expect([isTemplateId(first), templateHost(first)]).toEqual([true, one]);
        const second = templateIdOf(ofAll ? null : (other as UnitId), name);
        expect(second === first).toBe(!ofAll && one === other);
      }),
      { numRuns: 1000 },
    );
  });
});
