import { z } from 'zod';
import { loginShape, longestLogin, shortestLogin } from '#domain/accounts/login-name.ts';
import type { AccountId, DelegationId, PositionId } from '#domain/kernel/ids.ts';

export const LoginField = z.string().trim().min(shortestLogin).max(longestLogin).regex(loginShape);

const Id = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,64}$/)
  .max(64);
export const AccountIdField = Id.transform((text): AccountId => text as AccountId);
export const PositionIdField = Id.transform((text): PositionId => text as PositionId);
export const DelegationIdField = Id.transform((text): DelegationId => text as DelegationId);
export const PlainId = Id;

export const AccountParams = z.object({ account: AccountIdField });
export const PositionParams = z.object({ position: PositionIdField });
export const DelegationParams = z.object({ delegation: DelegationIdField });
