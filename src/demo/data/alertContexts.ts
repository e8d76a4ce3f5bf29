import type { Random } from "../random";
import type { DeviceKind } from "./kinds";
import { day } from "./simulation";

type Family = DeviceKind["family"];

interface ContextKind {
  /** Values of `@class`; several names are in use for some kinds. */
  readonly classes: readonly string[];
  readonly families: readonly Family[];
  readonly fields: (random: Random, about: ContextSubject, name: string) => Readonly<Record<string, unknown>>;
}

/** What an alert is about. */
export interface ContextSubject {
  readonly hostname: string;
  readonly address: string;
  readonly mac: string;
  readonly time: number;
}

const windows: readonly Family[] = ["windows"];
const computers: readonly Family[] = ["windows", "mac", "linux"];
const machines: readonly Family[] = ["windows", "linux", "esxi", "network"];
const snmp: readonly Family[] = ["printer", "network", "esxi", "other"];
const everything: readonly Family[] = [...computers, ...snmp];

const services = ["Spooler", "W32Time", "BackupAgent", "DhcpServer", "LedgerSync"] as const;
const processes = ["indexer.exe", "backupd", "ledgersync.exe", "antimalware.exe"] as const;
const stopped = ["STOPPED", "STARTPENDING", "STOPPENDING", "PAUSED"] as const;

/** Component monitors write what their scripts print; a line that starts with "=" has an empty key. */
const samples = [
  (random: Random) => ({ Result: `Backup is ${random.between(2, 19)} days old` }),
  (random: Random) => ({ "": `ALERT: ${random.between(1, 9)} failed logons` }),
  () => ({}),
  (random: Random) => ({
    Status: "WARN",
    "Free MB": String(random.between(100, 4000)),
    Log: "see C:\\Temp\\check.log",
  }),
] as const;

const runningThing = (random: Random, name: string) =>
  name.startsWith("srvc") ? { serviceName: random.pick(services) } : { processName: random.pick(processes) };

const diskUsage = (random: Random) => {
  const total = random.pick([238, 476, 953]) * 1024;
  return {
    diskName: random.pick(["C:", "D:", "/"]),
    totalVolume: total,
    freeSpace: Math.round(total * random.next() * 12) / 100,
    unitOfMeasure: random.pick(["PERCENT", "USED", "FREE"]),
    diskNameDesignation: random.pick(["ANY_VOLUME", "ALL_VOLUMES", "SINGLE_VOLUME"]),
  };
};

const hardware = (type: string, reason: string) => () => ({ reason, type });

const protection: readonly ContextKind[] = [
  {
    classes: ["antivirus_ctx"],
    families: computers,
    fields: (random) => ({
      status: random.pick(["NOTDETECTED", "NOTRUNNING", "RUNNINGNOTUPTODATE"]),
      productName: random.chance(0.3) ? null : "Saltmarsh Antivirus",
    }),
  },
  {
    classes: ["seccenter_ctx"],
    families: windows,
    fields: (random) => ({
      productName: "Built-in Defender",
      alertType: random.pick(["DISABLED", "NOT_UPTODATE"]),
    }),
  },
  {
    classes: ["sec_management_ctx", "security_management_ctx"],
    families: windows,
    fields: (random) => ({
      status: random.between(1, 8),
      productName: "Saltmarsh Antivirus",
      infoTime: random.between(1, 90),
      virusName: "Test-File.Harmless",
      infectedFiles: ["C:\\Users\\Public\\sample.com"],
      productNotUpdatedForDays: null,
      systemRemainsInfectedForHours: random.between(1, 30),
      expiryLicenseForDays: null,
    }),
  },
  {
    classes: ["endpoint_security_threat_ctx"],
    families: computers,
    fields: (random) => ({ esAlertId: random.hex(24), description: "Suspicious script host activity" }),
  },
  {
    classes: ["endpoint_security_windows_defender_ctx"],
    families: windows,
    fields: (random) => ({ esAlertId: random.hex(24), description: "Real-time protection was turned off" }),
  },
  {
    classes: ["ransomware_ctx"],
    families: windows,
    fields: (random, { time }) => ({
      state: random.between(1, 3),
      confidenceFactor: random.between(55, 99),
      affectedDirectories: ["C:\\Users\\Public\\Documents"],
      watchPaths: ["C:\\Users", "D:\\Shares"],
      rwextension: ".locked",
      metaAlertTime: time - 4000,
      alertTime: time,
    }),
  },
  {
    classes: ["backup_management_ctx"],
    families: windows,
    fields: (random) => ({
      errorMessage: "No backup within the allowed time",
      timeout: random.between(24, 96),
    }),
  },
  {
    classes: ["patch_ctx"],
    families: windows,
    fields: (random) => ({
      patchUid: random.hex(32),
      policyUid: random.hex(32),
      result: random.pick(["FAILED", "REBOOT_REQUIRED"]),
      info: random.chance(0.5) ? null : "0x80240022",
    }),
  },
];

const activity: readonly ContextKind[] = [
  {
    classes: ["comp_script_ctx"],
    families: computers,
    fields: (random) => ({ samples: random.pick(samples)(random) }),
  },
  {
    classes: ["online_offline_status_ctx"],
    families: everything,
    fields: (random) => ({ status: random.chance(0.85) ? "OFFLINE" : "ONLINE" }),
  },
  { classes: ["perf_disk_usage_ctx", "disk_usage_ctx"], families: computers, fields: diskUsage },
  {
    classes: [
      "perf_resource_usage_ctx",
      "process_resource_usage_ctx",
      "srvc_resource_usage_ctx",
      "resource_usage_ctx",
    ],
    families: computers,
    fields: (random, _, name) => {
      const use = random.between(80, 100);
      const type = random.pick(["CPU", "MEMORY"]);
      if (name.startsWith("perf")) return { percentage: use, type };
      return { ...runningThing(random, name), sample: use, type };
    },
  },
  {
    classes: ["srvc_status_ctx", "process_status_ctx", "status_ctx"],
    families: computers,
    fields: (random, _, name) => ({ ...runningThing(random, name), status: random.pick(stopped) }),
  },
  {
    classes: ["fs_object_ctx", "filesystem_ctx"],
    families: computers,
    fields: (random) => ({
      path: "D:\\Shares\\Scans",
      objectType: random.pick(["FILE", "DIRECTORY"]),
      condition: random.pick(["ABOVE_THRESHOLD", "BELOW_THRESHOLD", "REMOVED", "CREATED"]),
      sample: random.between(100, 900),
      threshold: 500,
    }),
  },
  {
    classes: ["eventlog_ctx"],
    families: windows,
    fields: (random, { time }) => ({
      logName: random.pick(["System", "Application", "Security"]),
      code: String(random.pick([7, 41, 55, 1001, 4625, 6008])),
      type: random.pick(["Error", "Warning", "Critical"]),
      source: random.pick(["Disk", "Kernel-Power", "Service Control Manager"]),
      description:
        "The system has detected a condition that needs attention.\r\nSee the details of the event.",
      triggerCount: random.between(1, 12),
      lastTriggered: time,
      causedSuspension: random.chance(0.05),
    }),
  },
  {
    classes: ["sw_action_ctx", "action_ctx"],
    families: computers,
    fields: (random) => ({
      packageName: "Dockside File Sync",
      actionType: random.pick(["INSTALLED", "UNINSTALLED", "VERSION_CHANGED"]),
      prevVersion: random.chance(0.5) ? null : "7.1.0",
      version: "7.2.3",
    }),
  },
  {
    classes: ["perf_mon_ctx", "windows_performance_ctx"],
    families: windows,
    fields: (random) => ({ value: random.between(1, 9000) / 10 }),
  },
  { classes: ["wmi_ctx"], families: windows, fields: () => ({ value: "Degraded" }) },
];

const equipment: readonly ContextKind[] = [
  {
    classes: ["disk_health_ctx"],
    families: machines,
    fields: hardware("DISKHEALTH", "Reallocated sector count is above the threshold"),
  },
  { classes: ["fan_ctx"], families: machines, fields: hardware("FAN", "Fan 2 turns too slowly") },
  { classes: ["psu_ctx"], families: machines, fields: hardware("PSU", "Power supply 1 has no input") },
  {
    classes: ["temperature_ctx"],
    families: machines,
    fields: (random) => ({ degree: random.between(55, 98), type: "TEMPERATURE" }),
  },
  {
    classes: ["network_monitor_ctx"],
    families: ["network", "other"],
    fields: (random) => ({ description: `Port ${random.between(1, 48)} is down` }),
  },
  {
    classes: ["ping_ctx"],
    families: snmp,
    fields: (random, { hostname }) => ({
      instanceName: hostname,
      roundtripTime: random.chance(0.3) ? null : random.between(120, 2000),
      reasons: random.chance(0.5) ? ["ROUNDTRIP_TIME"] : ["PACKET_LOSS", "ROUNDTRIP_TIME"],
    }),
  },
  {
    classes: ["printer_ctx"],
    families: ["printer"],
    fields: (random, { address, mac }) => ({
      ipAddress: address,
      macAddress: mac,
      markerSupplyIndex: random.between(1, 4),
      currentLevel: random.between(0, 9),
    }),
  },
  {
    classes: ["snmp_probe_ctx"],
    families: snmp,
    fields: (random, { address, hostname }) => ({
      ipAddress: address,
      oid: "1.3.6.1.4.1.99999.2.7.1",
      ruleName: "Port errors",
      responseValue: String(random.between(1, 900)),
      deviceName: hostname,
      monitorName: "Interface errors",
    }),
  },
  {
    classes: ["custom_snmp_ctx"],
    families: snmp,
    fields: (random) => ({
      displayName: "Paper level",
      currentValue: String(random.between(0, 20)),
      monitorInstance: `Tray ${random.between(1, 3)}`,
    }),
  },
];

/** Every kind of alert context. */
export const contextKinds: readonly ContextKind[] = [...protection, ...activity, ...equipment];

const kindsByFamily = new Map(
  everything.map((family) => [family, contextKinds.filter(({ families }) => families.includes(family))]),
);

/** The context of an alert on a device of this family. */
export function alertContext(random: Random, family: Family, about: ContextSubject) {
  const kind = random.pick(kindsByFamily.get(family) ?? contextKinds);
  const name = random.pick(kind.classes);
  return { "@class": name, ...kind.fields(random, about, name) };
}

/** The oldest alert, in milliseconds before the start. */
export const alertHistory = 90 * day;
