import { createHmac } from 'node:crypto';

const STEP_MS = 30_000;

/** What the app on a member of staff's telephone does (RFC 6238, as such apps do it: SHA-1, 30 s, six digits). */
export interface Authenticator {
  /** The code shown at this time. */
  codeAt(time: number): string;
  /** A code that has not been given yet: this half minute's, else the next one's, which is accepted early. */
  freshCode(): string;
}

/** @param secret base32, as in the `otpauth:` address */
export function createAuthenticator(secret: string): Authenticator {
  const key = fromBase32(secret);
  let lastStep = 0;

  const codeOf = (step: number): string => {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(step));
    const mac = createHmac('sha1', key).update(counter).digest();
    const offset = mac.at(-1)! & 15;
    return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
  };

  return {
    codeAt: (time) => codeOf(Math.floor(time / STEP_MS)),
    freshCode() {
      const now = Math.floor(Date.now() / STEP_MS);
      lastStep = Math.max(lastStep + 1, now);
      if (lastStep > now + 1) throw new Error('both codes that are accepted now are used: wait half a minute');
      return codeOf(lastStep);
    },
  };
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  );
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
