/** What the desk shows next. */
export type Step =
  /** e-mail address and password */
  | 'LOG_IN'
  /** an own password instead of the one-time one */
  | 'OWN_PASSWORD'
  /** the authenticator app is to be set up */
  | 'ENROL'
  /** six digits from the authenticator app */
  | 'CODE'
  /** logged in */
  | 'READY';

/** What the library says of a member of staff in its replies. */
export interface StaffState {
  mustChangePassword: boolean;
  twoFactorEnabled?: boolean | null;
}

interface LibraryReply {
  twoFactorRedirect?: boolean;
  user?: StaffState;
  totpURI?: string;
}

export interface Reply {
  step: Step;
  /** While enrolling: for a QR code, and to be typed by hand. */
  totpUri?: string;
  secret?: string;
}

export interface Call {
  /** The library's path. */
  readonly path: string;
  /** The only fields that are handed on; all are text. */
  readonly fields: readonly string[];
  readonly always?: Readonly<Record<string, boolean>>;
  readonly reply: (body: LibraryReply) => Reply;
}

/** Where the first log-in stands. */
export const stepOf = (staff: StaffState): Step =>
  staff.mustChangePassword ? 'OWN_PASSWORD' : staff.twoFactorEnabled ? 'READY' : 'ENROL';

/**
 * All that anybody can ask of the library over HTTP. The rest of its many endpoints is out of reach, and of these only
 * the named fields: no „trust this device”, no redirects; and no session token in a reply's body.
 */
export const CALLS: Readonly<Record<string, Call>> = {
  'log-in': {
    path: '/sign-in/email',
    fields: ['email', 'password'],
    always: { rememberMe: false }, // the cookie ends with the browser
    reply: ({ twoFactorRedirect, user }) => ({ step: twoFactorRedirect ? 'CODE' : stepOf(user!) }),
  },
  'change-password': {
    path: '/change-password',
    fields: ['currentPassword', 'newPassword'],
    always: { revokeOtherSessions: true },
    reply: ({ user }) => ({ step: stepOf({ ...user!, mustChangePassword: false }) }),
  },
  enrol: {
    path: '/two-factor/enable',
    fields: ['password'],
    reply: ({ totpURI }) => ({
      step: 'ENROL',
      totpUri: totpURI!.replaceAll('+', '%20'), // iPhones would show „Segít+a+hivatal”
      secret: new URL(totpURI!).searchParams.get('secret')!,
    }),
  },
  verify: { path: '/two-factor/verify-totp', fields: ['code'], reply: () => ({ step: 'READY' }) },
  'log-out': { path: '/sign-out', fields: [], reply: () => ({ step: 'LOG_IN' }) },
};
