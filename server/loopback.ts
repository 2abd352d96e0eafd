/**
 * Whether a host name reaches only this machine: `localhost`, 127.0.0.0/8, ::1.
 * Takes a name without port, lower or upper case, IPv6 with or without brackets.
 */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, "");
  return name === "localhost" || name === "::1" || /^127(?:\.\d{1,3}){3}$/.test(name);
}
