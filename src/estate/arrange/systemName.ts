/**
 * The system without edition and build, as devices are grouped by: "Windows 11", "Windows Server 2022", "macOS 15",
 * "Ubuntu 24.04", "VMware ESXi 8.0". Empty for no text.
 */
export function systemName(operatingSystem: string): string {
  const text = operatingSystem
    .replace(/^microsoft\s+/i, "")
    .replace(/\s+/g, " ")
    .trim();
  return WINDOWS.exec(text)?.[0] ?? MACOS.exec(text)?.[0] ?? VERSIONED.exec(text)?.[0] ?? text;
}

const WINDOWS = /^windows (?:server )?(?:\d{4} r2|\d+(?:\.\d+)?|xp|vista|nt)/i;
const MACOS = /^(?:macos|mac os x|os x) \d+/i;
const VERSIONED = /^\D*\d+(?:\.\d+)?/;
