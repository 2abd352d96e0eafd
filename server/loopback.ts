/**
 * Whether a host name refers to this machine only: `localhost`, 127.0.0.0/8 or ::1. Takes a name
 * without a port, in any case, IPv6 with or without brackets.
 */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, "");
  return name === "localhost" || name === "::1" || /^127(?:\.\d{1,3}){3}$/.test(name);
}
