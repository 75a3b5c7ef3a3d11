/** What an `otpauth://` address says, for typing it by hand where no camera is at hand. */
export interface TotpKey {
  readonly secret: string;
  readonly account: string;
  readonly issuer: string;
}

export function readTotpUri(uri: string): TotpKey {
  const url = new URL(uri);
  const [label = ''] = url.pathname.split('/').slice(-1);
  const account = decodeURIComponent(label).split(':').slice(-1)[0] ?? '';
  return {
    secret: url.searchParams.get('secret') ?? '',
    account: account.trim(),
    issuer: url.searchParams.get('issuer') ?? '',
  };
}

/** Groups of four: a key of 32 characters is not to be copied in one breath. */
export const grouped = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ');
