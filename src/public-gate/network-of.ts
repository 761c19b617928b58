import { isIPv6 } from "node:net";

/** Who counts as one caller: an IPv4 address, or the /64 of an IPv6 address, all of which belongs to one subscriber. */
export function networkOf(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0]?.split("::") ?? [];
  const groups = head === "" ? [] : head.split(":");
  const left = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array<string>(8 - groups.length - left.length).fill("0");
  const whole = tail === undefined ? groups : [...groups, ...zeros, ...left];
  return `${whole.slice(0, 4).join(":")}::/64`;
}
