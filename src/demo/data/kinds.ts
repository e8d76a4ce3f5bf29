/** A kind of device and what all devices of the kind have in common. */
export interface DeviceKind {
  /** Part of the host name. */
  readonly code: string;
  readonly category: string;
  readonly type: string;
  readonly deviceClass: string;
  readonly family: "windows" | "mac" | "linux" | "esxi" | "printer" | "network" | "other";
  /** How many of a thousand devices are of this kind. */
  readonly share: number;
  /** Which part of them is online. */
  readonly onlineShare: number;
  readonly systems: readonly string[];
}

const windows11 = [
  "Microsoft Windows 11 Pro 10.0.26100",
  "Microsoft Windows 11 Pro 10.0.22631",
  "Microsoft Windows 11 Enterprise 10.0.26100",
];
const windows10 = ["Microsoft Windows 10 Pro 10.0.19045"];
const windowsServer = [
  "Microsoft Windows Server 2022 Standard 10.0.20348",
  "Microsoft Windows Server 2019 Standard 10.0.17763",
  "Microsoft Windows Server 2025 Standard 10.0.26100",
  "Microsoft Windows Server 2016 Standard 10.0.14393",
];

/** All kinds; one has a class that nobody has listed, because real accounts surprise too. */
export const deviceKinds: readonly DeviceKind[] = [
  {
    code: "LT",
    category: "Laptop",
    type: "Notebook",
    deviceClass: "device",
    family: "windows",
    share: 365,
    onlineShare: 0.62,
    systems: [...windows11, ...windows11, ...windows10],
  },
  {
    code: "PC",
    category: "Desktop",
    type: "Mini Tower",
    deviceClass: "device",
    family: "windows",
    share: 290,
    onlineShare: 0.74,
    systems: [...windows11, ...windows10],
  },
  {
    code: "SRV",
    category: "Server",
    type: "Main System Chassis",
    deviceClass: "device",
    family: "windows",
    share: 100,
    onlineShare: 0.97,
    systems: windowsServer,
  },
  {
    code: "LNX",
    category: "Server",
    type: "Main System Chassis",
    deviceClass: "device",
    family: "linux",
    share: 40,
    onlineShare: 0.97,
    systems: [
      "Ubuntu 24.04.2 LTS",
      "Ubuntu 22.04.5 LTS",
      "Debian GNU/Linux 12 (bookworm)",
      "Rocky Linux 9.5",
    ],
  },
  {
    code: "MBP",
    category: "Laptop",
    type: "Notebook",
    deviceClass: "device",
    family: "mac",
    share: 45,
    onlineShare: 0.58,
    systems: ["macOS 15.5 (24F74)", "macOS 14.7.6 (23H626)"],
  },
  {
    code: "MAC",
    category: "Desktop",
    type: "All in One",
    deviceClass: "device",
    family: "mac",
    share: 20,
    onlineShare: 0.7,
    systems: ["macOS 15.5 (24F74)", "macOS 13.7.6 (22H625)"],
  },
  {
    code: "ESX",
    category: "ESXi Host",
    type: "ESXi Host",
    deviceClass: "esxihost",
    family: "esxi",
    share: 26,
    onlineShare: 0.98,
    systems: ["VMware ESXi 8.0.3 build-24022510", "VMware ESXi 7.0.3 build-23307199"],
  },
  {
    code: "PRN",
    category: "Printer",
    type: "Printer",
    deviceClass: "printer",
    family: "printer",
    share: 48,
    onlineShare: 0.85,
    systems: [],
  },
  {
    code: "SW",
    category: "Network Device",
    type: "Switch",
    deviceClass: "rmmnetworkdevice",
    family: "network",
    share: 34,
    onlineShare: 0.96,
    systems: [],
  },
  {
    code: "FW",
    category: "Network Device",
    type: "Firewall",
    deviceClass: "rmmnetworkdevice",
    family: "network",
    share: 18,
    onlineShare: 0.98,
    systems: [],
  },
  {
    code: "NAS",
    category: "Unknown",
    type: "Unknown",
    deviceClass: "unknown",
    family: "other",
    share: 9,
    onlineShare: 0.9,
    systems: [],
  },
  {
    code: "IOT",
    category: "Sensor",
    type: "Environment Sensor",
    deviceClass: "rmmiotdevice",
    family: "other",
    share: 5,
    onlineShare: 0.9,
    systems: [],
  },
];

/** The place of a kind in {@link deviceKinds}, by its code. */
export const kindNumber = (code: string): number => deviceKinds.findIndex((kind) => kind.code === code);

const steps = deviceKinds.flatMap((kind, number) => Array.from({ length: kind.share }, () => number));

/** The number of the kind at this part, from 0 to 1, of all devices. */
export const kindAtShare = (share: number): number => steps[Math.floor(share * steps.length)] ?? 0;
