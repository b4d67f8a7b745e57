import { defaultCalendar } from '#domain/calendar/vietnam.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import type { CommandId, CommitteeId, UnitId } from '#domain/kernel/ids.ts';
import { organisation } from '#domain/organisation/aggregate.ts';
import type { OrganisationCommand } from '#domain/organisation/commands.ts';
import type { CommitteeData } from '#domain/organisation/committee.ts';
import { decide } from '#domain/organisation/decide.ts';
import type { OrganisationEvent } from '#domain/organisation/events.ts';
import { evolve } from '#domain/organisation/evolve.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import { given, instant } from '#test/support/given.ts';

export const unitId = (id: string): UnitId => id as UnitId;
export const committeeId = (id: string): CommitteeId => id as CommitteeId;

export const admin: Actor = { person: 'quản trị', role: 'admin', unit: unitId('ninh-binh-a') };
export const now = { at: '2026-03-02T08:00:00+07:00', actor: admin };
const told = { at: instant(now.at), actor: admin, commandId: 'c' as CommandId, calendar: defaultCalendar };
export const givenRegister = given(organisation, defaultCalendar);

export const province: UnitData = {
  id: unitId('ninh-binh-a'),
  kind: 'province',
  level: 'province',
  parent: null,
  name: 'tỉnh Ninh Bình',
  aliases: [],
  protocolRank: null,
  setting: null,
  code: '37',
  validFrom: null,
  validTo: null,
};

export function district(id: string, more: Partial<UnitData> = {}): UnitData {
  const own = { id: unitId(id), kind: 'ruralDistrict', level: 'district', name: `huyện ${id}`, code: null } as const;
  return { ...province, ...own, parent: province.id, ...more };
}

export function commune(id: string, parent: string, more: Partial<UnitData> = {}): UnitData {
  const own = { id: unitId(id), kind: 'commune', level: 'commune', name: `xã ${id}`, code: null } as const;
  return { ...province, ...own, parent: unitId(parent), ...more };
}

export function established(unit: UnitData): readonly [string, OrganisationEvent] {
  return ['2020-01-02T08:00:00+07:00', { type: 'UnitEstablished', data: { unit, document: null } }];
}

export const committee: CommitteeData = {
  id: committeeId('qcdc-ninh-binh'),
  host: province.id,
  name: 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở tỉnh',
  aliases: ['Ban Chỉ đạo QCDC tỉnh'],
  programmes: ['QCDC'],
  layout: 'party',
  superior: 'TỈNH ỦY NINH BÌNH',
  issuerCode: 'BCĐ',
  place: 'Ninh Bình',
  chair: { title: 'Trưởng Ban Chỉ đạo', posts: ['Phó Bí thư Thường trực Tỉnh ủy', 'Chủ tịch HĐND tỉnh'] },
  standingDeputy: { title: 'Phó Trưởng ban Thường trực', posts: ['Trưởng Ban Dân vận Tỉnh ủy'] },
  standingAgency: null,
};

export const on = (text: string): CivilDate => civilDate(text);

type Told =
  | { readonly ok: true; readonly state: OrganisationState; readonly events: readonly OrganisationEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** One command after the other; the first refusal ends it. */
export function tell(state: OrganisationState, ...commands: readonly OrganisationCommand[]): Told {
  return tellAs({}, state, ...commands);
}

/** By somebody, or at a moment, of one's own. */
export function tellAs(
  by: { readonly actor?: Actor; readonly at?: string },
  state: OrganisationState,
  ...commands: readonly OrganisationCommand[]
): Told {
  const given = { ...told, actor: by.actor ?? told.actor, at: by.at === undefined ? told.at : instant(by.at) };
  let current = state;
  const events: OrganisationEvent[] = [];
  for (const command of commands) {
    const decision = decide(current, command, given);
    if (decision.kind === 'refused') return { ok: false, refusal: decision.refusal };
    if (decision.kind === 'nothing') continue;
    for (const event of decision.events) current = evolve(current, event);
    events.push(...decision.events);
  }
  return { ok: true, state: current, events };
}

/** As `tell`, where a refusal is a mistake of the test. */
export function toldState(...commands: readonly OrganisationCommand[]): OrganisationState {
  const told = tell(organisation.initial, ...commands);
  if (!told.ok) throw new Error(`refused: ${JSON.stringify(told.refusal)}`);
  return told.state;
}
