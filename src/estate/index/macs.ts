/** A network address, in whatever notation, as twelve small hexadecimal digits. */
export function normalMac(mac: string): string {
  return mac.replace(/[^0-9a-f]/gi, "").toLowerCase();
}
