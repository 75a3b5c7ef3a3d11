import type { Library } from './library.ts';
import { oneTimePassword } from './one-time-password.ts';
import type { NewStaff, StaffAccount, StaffAuditEvent } from './types.ts';
import type { StaffRole } from '@segit-a-hivatal/contract';

/** A member of staff's row, as far as it concerns us. */
interface StaffRow {
  id: string;
  name: string;
  email: string;
  role: StaffRole;
  mustChangePassword: boolean;
  twoFactorEnabled: boolean;
}

/** More than any town hall has; the library lists 100 unless told. */
const ALL = 10_000;

/** Makes, resets and lists the staff's accounts. There is no public way to any of it. */
export function createAccounts(library: Library, audit: (event: StaffAuditEvent) => void) {
  return {
    async create({ name, email, role, oneTimePassword: chosen }: NewStaff) {
      const { adapter, internalAdapter, password } = await library.$context;
      if (await internalAdapter.findUserByEmail(email.toLowerCase()))
        throw new Error('there is a member of staff with this e-mail address already');
      const secret = chosen ?? oneTimePassword();
      const hash = await password.hash(secret);
      const now = new Date();
      const times = { createdAt: now, updatedAt: now };
      const { id } = await adapter.transaction(async (transaction) => {
        const staff = await transaction.create<Record<string, unknown>, StaffRow>({
          model: 'user',
          data: { name, email: email.toLowerCase(), role, emailVerified: false, mustChangePassword: true, ...times },
        });
        await transaction.create({
          model: 'account',
          data: { userId: staff.id, accountId: staff.id, providerId: 'credential', password: hash, ...times },
        });
        return staff;
      });
      audit({ kind: 'STAFF_CREATED', at: now.getTime(), staffId: id });
      return { id, oneTimePassword: secret };
    },

    async reset(staffId: string) {
      const { adapter, password } = await library.$context;
      const secret = oneTimePassword();
      const hash = await password.hash(secret);
      const staffs = [{ field: 'userId', value: staffId }];
      await adapter.transaction(async (transaction) => {
        const staff = await transaction.update({
          model: 'user',
          where: [{ field: 'id', value: staffId }],
          update: { mustChangePassword: true, twoFactorEnabled: false, updatedAt: new Date() },
        });
        if (!staff) throw new Error('there is no such member of staff');
        await transaction.update({
          model: 'account',
          where: staffs,
          update: { password: hash, updatedAt: new Date() },
        });
        await transaction.deleteMany({ model: 'twoFactor', where: staffs });
        await transaction.deleteMany({ model: 'session', where: staffs });
      });
      audit({ kind: 'STAFF_RESET', at: Date.now(), staffId });
      return { oneTimePassword: secret };
    },

    async list(): Promise<StaffAccount[]> {
      const { adapter } = await library.$context;
      const rows = await adapter.findMany<StaffRow>({ model: 'user', limit: ALL });
      return rows
        .map(({ id, name, email, role, mustChangePassword, twoFactorEnabled }) => ({
          id,
          name,
          email,
          role,
          ready: !mustChangePassword && twoFactorEnabled,
        }))
        .sort((a, b) => a.name.localeCompare(b.name, 'hu'));
    },
  };
}
