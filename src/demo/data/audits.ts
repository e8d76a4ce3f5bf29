import { type Random, purpose, randomOf } from "../random";
import { deviceIdentity, deviceNumber, deviceRecord, deviceState, hostnameOf } from "./devices";
import { day, type Simulation } from "./simulation";
import { macsOf } from "./macs";
import { siteProfile } from "./sites";
import { makers } from "./words";
import { firstSiteOf } from "./world";

const gibibyte = 1024 ** 3;

const models = [
  "Vertex 5420",
  "Vertex 7430",
  "Slim 14 G3",
  "Tower 3080",
  "Rack 740x",
  "Rack 640",
  "Book Pro 13",
] as const;

function memory(random: Random, sizes: readonly number[]) {
  const size = random.pick(sizes) * gibibyte;
  return Array.from({ length: random.pick([1, 2, 2, 4]) }, (_, place) => ({
    module: `DIMM ${place}`,
    size,
    type: random.pick(["DDR4", "DDR5"]),
    speed: random.pick(["2666 MHz", "3200 MHz", "4800 MHz"]),
    serialNumber: random.chance(0.2) ? null : random.hex(8).toUpperCase(),
    partNumber: `M${random.between(100, 999)}A${random.between(1, 9)}`,
    bank: random.chance(0.3) ? null : `BANK ${place}`,
  }));
}

const nicNames = ["Ethernet", "Wi-Fi", "Dock Ethernet"] as const;

/** The network interfaces of a device. */
export function nicsOf(simulation: Simulation, device: number) {
  const { intIpAddress } = deviceIdentity(simulation, device);
  return macsOf(simulation.world, device).map((macAddress, place) => ({
    instance: nicNames[place] ?? "Ethernet",
    ipv4: place === 0 ? intIpAddress : null,
    ipv6: place === 0 ? `fe80::${macAddress.slice(0, 4)}:${macAddress.slice(8)}`.toLowerCase() : null,
    macAddress,
    type: place === 1 ? "Wireless" : "Ethernet",
  }));
}

const disk = (random: Random, diskIdentifier: string, gigabytes: number) => {
  const size = gigabytes * gibibyte;
  return {
    description: "Local Fixed Disk",
    diskIdentifier,
    freespace: Math.floor(size * (0.02 + random.next() * 0.8)),
    size,
  };
};

function disksOf(simulation: Simulation, device: number, random: Random) {
  const { kind } = deviceState(simulation.world, device);
  const isServer = kind.category === "Server";
  const names = kind.family === "windows" ? ["C:", "D:", "E:"] : ["/", "/var", "/srv"];
  const count = isServer ? random.between(1, 3) : 1;
  return names.slice(0, count).map((name) => disk(random, name, random.pick([238, 476, 953, 1907])));
}

function snmpInfo(simulation: Simulation, device: number, random: Random) {
  return {
    snmpName: hostnameOf(simulation.world, device),
    snmpContact: null,
    snmpDescription: random.pick(["Laser printer, firmware 3.4", "Multifunction device, firmware 7.1"]),
    snmpLocation: random.chance(0.5) ? null : random.pick(["Reception", "First floor", "Post room"]),
    snmpUptime: `${random.between(0, 200)} days, ${random.between(0, 23)}:${random.between(10, 59)}:00`,
    nicManufacturer: null,
    objectId: "1.3.6.1.4.1.99999.1.1",
    snmpSerial: random.hex(10).toUpperCase(),
  };
}

function attachedDevices(random: Random, startedAt: number) {
  return Array.from({ length: random.between(0, 4) }, () => ({
    deviceName: random.pick(["USB Headset", "Label printer", "Card reader", "Web camera"]),
    deviceType: random.pick(["USB", "Printer", "Image"]),
    driverFile: random.chance(0.4) ? null : "usbgeneric.sys",
    driverFileLastModified: random.chance(0.4) ? null : startedAt - random.between(200, 2000) * day,
    driverManufacturer: random.pick(["Generic", "Corvane"]),
    driverName: "Generic driver",
    driverVersion: `${random.between(1, 10)}.${random.between(0, 20)}`,
    portName: random.chance(0.5) ? null : `USB00${random.between(1, 4)}`,
  }));
}

/** The audit of a computer. */
export function deviceAudit(simulation: Simulation, device: number) {
  const { world } = simulation;
  const random = randomOf(world.seed, purpose.audit, device);
  const { portalUrl, webRemoteUrl, lastLoggedInUser } = deviceRecord(simulation, device);
  const { kind } = deviceState(world, device);
  const modules = memory(random, kind.category === "Server" ? [16, 32, 64] : [8, 16]);
  const manufacturer = kind.family === "mac" ? "Orchardway" : random.pick(makers);
  const cores = random.pick([4, 6, 8, 12, 16]);
  return {
    portalUrl,
    webRemoteUrl,
    systemInfo: {
      manufacturer,
      model: random.pick(models),
      totalPhysicalMemory: modules.reduce((sum, { size }) => sum + size, 0),
      username: lastLoggedInUser,
      dotNetVersion: kind.family === "windows" ? "4.8.1" : null,
      totalCpuCores: cores,
    },
    nics: nicsOf(simulation, device),
    bios: {
      instance: `${manufacturer} BIOS`,
      releaseDate: random.chance(0.15) ? null : world.startedAt - random.between(200, 2500) * day,
      serialNumber: random.hex(7).toUpperCase(),
      smBiosVersion: `${random.between(1, 2)}.${random.between(0, 40)}.${random.between(0, 9)}`,
    },
    baseBoard: { manufacturer, product: random.hex(6).toUpperCase() },
    displays: Array.from({ length: random.between(0, 2) }, (_, place) => ({
      instance: `DISPLAY${place + 1}`,
      screenHeight: random.pick([1080, 1440, 2160]),
      screenWidth: random.pick([1920, 2560, 3840]),
    })),
    logicalDisks: disksOf(simulation, device, random),
    mobileInfo: random.chance(0.05) ? [mobileInfo(random)] : null,
    processors: [
      { name: `Veridia V${random.between(5, 9)}-${random.between(1200, 9900)} @ 2.60GHz (${cores} cores)` },
    ],
    videoBoards: [
      {
        displayAdapter: random.pick(["Veridia Graphics 770", "Northlock Vision 4", "Basic Display Adapter"]),
      },
    ],
    attachedDevices: attachedDevices(random, world.startedAt),
    snmpInfo: null,
    physicalMemory: modules,
  };
}

const mobileInfo = (random: Random) => ({
  iccid: `8944${random.between(100_000_000, 999_999_999)}`,
  imei: `35${random.between(1_000_000, 9_999_999)}${random.between(100_000, 999_999)}`,
  number: null,
  operator: "Example Mobile",
});

/** The audit of a printer. */
export function printerAudit(simulation: Simulation, device: number) {
  const random = randomOf(simulation.world.seed, purpose.audit, device);
  const supply = (description: string) => ({
    description,
    maxCapacity: "100",
    suppliesLevel: random.chance(0.1) ? null : String(random.between(0, 100)),
  });
  return {
    portalUrl: deviceRecord(simulation, device).portalUrl,
    snmpInfo: snmpInfo(simulation, device, random),
    printerMarkerSupplies: ["Black Toner", "Cyan Toner", "Magenta Toner", "Yellow Toner"]
      .slice(0, random.pick([1, 4]))
      .map(supply),
    printer: { printedPageCount: random.between(900, 480_000) },
    systemInfo: { manufacturer: random.pick(makers), model: `Laser ${random.between(300, 900)}dn` },
    nics: nicsOf(simulation, device).slice(0, 1),
  };
}

const datastore = (random: Random, place: number) => {
  const size = random.pick([930, 1860, 3720]) * gibibyte;
  return {
    datastoreName: `datastore${place + 1}`,
    subscriptionPercent: random.between(20, 140),
    freeSpace: Math.floor(size * random.next() * 0.7),
    size,
    fileSystem: "VMFS-6",
    status: random.pick(["green", "green", "yellow"]),
    dataExtents: [
      { name: `naa.${random.hex(16)}`, size, mediaType: random.pick(["SSD", "HDD"]), status: "ok" },
    ],
  };
};

/** The audit of an ESXi host. */
export function esxiHostAudit(simulation: Simulation, device: number) {
  const { world } = simulation;
  const random = randomOf(world.seed, purpose.audit, device);
  const prefix = siteProfile(world, firstSiteOf(world, device)).prefix ?? "VM";
  const frequency = random.pick([2.1, 2.4, 2.9]);
  const { intIpAddress } = deviceIdentity(simulation, device);
  return {
    portalUrl: `https://merlot.rmm.datto.com/device/${deviceNumber(world, device)}`,
    systemInfo: {
      manufacturer: random.pick(makers),
      model: random.pick(models),
      name: hostnameOf(world, device),
      numberOfSnapshots: random.between(0, 6),
      serviceTag: random.hex(7).toUpperCase(),
    },
    guests: Array.from({ length: random.between(1, 9) }, (_, place) => ({
      guestName: `${prefix}-VM-${String(place + 1).padStart(2, "0")}`,
      processorSpeedTotal: random.between(2, 12) * 1000,
      memorySizeTotal: random.pick([4, 8, 16, 32]) * gibibyte,
      numberOfSnapshots: random.between(0, 3),
      datastores: "datastore1",
    })),
    processors: [0, 1].map((socket) => ({
      frequency,
      name: `CPU ${socket}: Veridia Core ${frequency} GHz`,
      numberOfCores: 16,
    })),
    nics: macsOf(world, device).map((macAddress, place) => ({
      name: `vmnic${place}`,
      ipv4: place === 0 ? intIpAddress : null,
      ipv6: null,
      macAddress,
      speed: random.pick(["1000 Mb/s", "10000 Mb/s"]),
      type: "Ethernet",
    })),
    physicalMemory: memory(random, [32, 64]),
    datastores: Array.from({ length: random.between(1, 3) }, (_, place) => datastore(random, place)),
  };
}
