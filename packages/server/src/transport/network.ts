import { isIPv6 } from 'node:net';

/**
 * What limits count as one caller: an IPv4 address, also where it comes in the clothes of IPv6; of IPv6 the /64, which is
 * what one household has, and any one attacker.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const inside = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (inside) return inside;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail ? tail.split(':') : [];
  if (tail !== undefined)
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - last.length)).fill('0'), ...last);
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
