import type { ColumnType, Generated } from 'kysely';
import type { Right } from '#domain/access/rights.ts';
import type { AccessKind } from '#domain/accounts/access-kind.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { PersonRole, Role } from '#domain/kernel/actor.ts';
import type { AccountId, DelegationId, PositionId, UnitId } from '#domain/kernel/ids.ts';

type Timestamp = ColumnType<Date, Date | string, Date | string>;
type Stamped = ColumnType<Date, Date | string | undefined, never>;
type MaybeMoment = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>;

export interface AccountTable {
  id: AccountId;
  /** As it is looked up: NFC, lower case, no blanks around it. */
  login: string;
  name: string;
  email: Maybe<string>;
  /** Null: this person comes in by single sign-on only, or by a link. */
  password_hash: Maybe<string>;
  password_changed_at: MaybeMoment;
  must_change_password: ColumnType<boolean, boolean | undefined, boolean>;
  oidc_subject: Maybe<string>;
  totp_secret: Maybe<string>;
  totp_enrolled_at: MaybeMoment;
  /** The half minute of the last code that was taken: none of it or before is taken again. */
  totp_last_step: Maybe<number>;
  disabled_at: MaybeMoment;
  created_at: Stamped;
  created_by: string;
}

export interface PositionTable {
  id: PositionId;
  account: AccountId;
  unit: UnitId;
  role: PersonRole;
  title: string;
  rights: Right[];
  valid_from: string;
  /** The last day that counts; null = until further notice. */
  valid_to: Maybe<string>;
  ended_at: MaybeMoment;
  created_at: Stamped;
  created_by: string;
}

export interface DelegationTable {
  id: DelegationId;
  position: PositionId;
  to_account: AccountId;
  valid_from: string;
  valid_to: string;
  /** The paper it rests on: number and date. */
  document: string;
  revoked_at: MaybeMoment;
  created_at: Stamped;
  created_by: string;
}

export interface SessionTable {
  token_hash: Buffer;
  /** Names the session where the token must not be seen: lists, the access log. */
  id: string;
  account: AccountId;
  position: Maybe<PositionId>;
  /** Set when the position is another person's. */
  delegation: Maybe<DelegationId>;
  created_at: Stamped;
  seen_at: ColumnType<Date, Date | string | undefined, Date | string>;
  idle_expires_at: Timestamp;
  expires_at: Timestamp;
  second_factor_at: MaybeMoment;
  address: string;
  agent: string;
  revoked_at: MaybeMoment;
  revoked_because: Maybe<string>;
}

export interface ApiTokenTable {
  id: string;
  token_hash: Buffer;
  name: string;
  account: AccountId;
  position: PositionId;
  created_at: Stamped;
  created_by: string;
  expires_at: Timestamp;
  revoked_at: MaybeMoment;
  last_used_at: MaybeMoment;
}

export interface SetupLinkTable {
  token_hash: Buffer;
  created_at: Stamped;
  used_at: MaybeMoment;
}

export interface LoginFailuresTable {
  /** See db/accounts/attempts.ts: a name that is no account is counted like one, so that a lock tells nothing. */
  key: string;
  since: Timestamp;
  count: number;
  locked_until: MaybeMoment;
  /** The access log has a line of this pause. */
  told: ColumnType<boolean, boolean | undefined, boolean>;
  /** How many were turned away since the key began to count. */
  turned_away: ColumnType<number, number | undefined, number>;
}

export interface PositionWish {
  readonly kind: 'position';
  readonly unit: UnitId;
  readonly role: PersonRole;
  readonly title: string;
  readonly rights: readonly Right[];
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

export interface DelegationWish {
  readonly kind: 'delegation';
  readonly position: PositionId;
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate;
  readonly document: string;
}

/** What an administrator may want for himself. */
export type OwnWish = PositionWish | DelegationWish;

export interface OwnWishTable {
  id: string;
  kind: OwnWish['kind'];
  /** Who wants it, for himself. */
  account: AccountId;
  /** The rest of it, as JSON. */
  wish: ColumnType<object, string, never>;
  asked_at: Stamped;
  settled_at: MaybeMoment;
  settled_by: Maybe<string>;
  outcome: Maybe<'given' | 'declined'>;
}

export interface AccountLetterTable {
  id: Generated<number>;
  account: AccountId;
  about: string;
  recipient_name: string;
  address: Maybe<string>;
  message_id: string;
  subject: string;
  body: string;
  /** `onScreen`: nobody carries it; whoever it is to reads it once he is signed in. */
  status: 'queued' | 'accepted' | 'refused' | 'noAddress' | 'onScreen';
  attempts: ColumnType<number, number | undefined, number>;
  response: Maybe<string>;
  queued_at: Stamped;
  due_at: ColumnType<Date, Date | string | undefined, Date | string>;
  settled_at: MaybeMoment;
  /** When the person was erased it was to. */
  erased_at: Generated<Date | null>;
}

export interface AccessLogTable {
  day: string;
  number: number;
  at: Timestamp;
  kind: AccessKind;
  account: Maybe<AccountId>;
  login: Maybe<string>;
  person: Maybe<string>;
  position: Maybe<PositionId>;
  role: Maybe<Role>;
  unit: Maybe<UnitId>;
  address: Maybe<string>;
  /** JSON, as the hash was made over it. */
  detail: string;
  prev_hash: Buffer;
  hash: Buffer;
}

export interface AccessLogDayTable {
  day: string;
  number: number;
  /** The last hash of the day before: a day cannot be taken out whole. */
  opened_with: Buffer;
  hash: Buffer;
}

export interface AccountTables {
  account: AccountTable;
  position: PositionTable;
  delegation: DelegationTable;
  session: SessionTable;
  api_token: ApiTokenTable;
  setup_link: SetupLinkTable;
  own_wish: OwnWishTable;
  account_letter: AccountLetterTable;
  login_failures: LoginFailuresTable;
  access_log: AccessLogTable;
  access_log_day: AccessLogDayTable;
}
