/**
 * A list of devices as a document shows it, with invented names.
 *
 * @param {number} size characters, about
 */
export function documentText(size) {
  const one = JSON.stringify([device(0)], undefined, 2).length;
  const rows = Array.from({ length: Math.max(1, Math.round(size / one)) }, (_, place) => device(place));
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}

/** @param {number} place */
export function device(place) {
  const number = String(place).padStart(5, "0");
  const seen = 1_787_643_495_000 + place * 60_000;
  return {
    id: 4_000_000 + place,
    uid: `00000000-0000-4000-8000-0000000${number}`,
    siteUid: "11111111-0000-4000-8000-000000000001",
    siteName: "Example Site",
    deviceType: { category: "Desktop", type: "Tower" },
    hostname: `WS-${number}`,
    intIpAddress: "192.0.2.10",
    operatingSystem: "Microsoft Windows 11 Pro 10.0.22631",
    online: place % 3 > 0,
    lastSeen: seen,
    lastReboot: seen - 86_400_000,
    lastAuditDate: seen - 3_600_000,
    creationDate: 1_600_000_000_000,
    deviceClass: "device",
    portalUrl: `https://merlot.rmm.datto.com/device/${4_000_000 + place}`,
    antivirus: { antivirusProduct: "Built-in Defender", antivirusStatus: "RunningAndUpToDate" },
    udf: Object.fromEntries(
      Array.from({ length: 30 }, (_, field) => [`udf${field + 1}`, field === 3 ? "B294" : null]),
    ),
  };
}
