import type { Reader } from "./meanings";

type Words = Readonly<Record<string, string>>;

/** What the platform's words mean, by property. The lists are open: other words come without an explanation. */
const WORDS: Readonly<Record<string, Words>> = {
  deviceClass: {
    device: "A computer or server with an agent. It has an audit and software.",
    printer: "A printer. It has an audit of its own kind.",
    esxihost: "A VMware ESXi host. It has an audit of its own kind.",
    rmmnetworkdevice: "A network device, seen by a probe. The platform does not audit it.",
    unknown: "The platform does not know what it is, and does not audit it.",
  },
  antivirusStatus: {
    RunningAndUpToDate: "Antivirus runs, and its definitions are current.",
    RunningAndNotUpToDate: "Antivirus runs with old definitions.",
    NotRunning: "Antivirus is installed, but does not run.",
    NotDetected: "No antivirus was found.",
  },
  patchStatus: {
    NoPolicy: "No patch policy applies to the device.",
    NoData: "The device has not yet told its patches.",
    RebootRequired: "Patches wait for a restart.",
    InstallError: "The last installation of patches failed.",
    ApprovedPending: "Approved patches wait to be installed.",
    FullyPatched: "All approved patches are installed.",
  },
  installStatus: {
    INSTALLED: "The patch is installed.",
    APPROVED_PENDING: "The patch is approved and waits to be installed.",
    NOT_APPROVED: "The patch is not approved.",
  },
  jobDeploymentStatus: {
    Expired: "The job ran out of time before the device took it.",
    Pending: "The device has not yet begun.",
    Running: "The job runs on the device.",
    Success: "All components ended well.",
    Warning: "The job ended with a warning.",
    Retired: "The job was taken back.",
    Failure: "At least one component failed.",
  },
  "@class": {
    comp_script_ctx: "A component monitor raised the alert. Its values stand in samples.",
    online_offline_status_ctx: "The device went offline or came back.",
    perf_disk_usage_ctx: "A drive is too full.",
    disk_usage_ctx: "A drive is too full.",
    perf_resource_usage_ctx: "Processor, memory or traffic is above the limit.",
    process_resource_usage_ctx: "A process uses too much.",
    process_status_ctx: "A process runs that should not, or the other way round.",
    srvc_status_ctx: "A service has stopped or started.",
    srvc_resource_usage_ctx: "A service uses too much.",
    fs_object_ctx: "A file or folder is too large, too small, or not as it should be.",
    eventlog_ctx: "The event log of the device holds what the monitor looks for.",
    patch_ctx: "A patch failed or waits.",
    antivirus_ctx: "Antivirus is off or out of date.",
    ransomware_ctx: "Files are being encrypted. This may be ransomware.",
    ping_ctx: "A network address does not answer in time.",
    printer_ctx: "A printer needs supplies.",
  },
};

/** What a word of the platform means; missing for words that explain themselves or are not known. */
export function wordMeaning(name: string, value: unknown, { t }: Reader): string | undefined {
  const words = Object.hasOwn(WORDS, name) ? WORDS[name] : undefined;
  if (typeof value !== "string" || !words || !Object.hasOwn(words, value)) return undefined;
  return t(words[value] ?? "");
}

/** Network cards that are none, by the first six digits of their address. */
const VIRTUAL: Words = {
  "000569": "VMware",
  "000C29": "VMware",
  "001C14": "VMware",
  "005056": "VMware",
  "00155D": "Hyper-V",
  "080027": "VirtualBox",
  "00163E": "Xen",
  "525400": "QEMU or KVM",
  "001C42": "Parallels",
};

/** What a MAC address tells by itself; missing for anything that is none. */
export function macMeaning(name: string, value: unknown, { t }: Reader): string | undefined {
  if (!/mac/i.test(name) || typeof value !== "string" || value.length > 20) return undefined;
  const digits = value.replace(/[-:. ]/g, "").toUpperCase();
  if (!/^[0-9A-F]{12}$/.test(digits)) return undefined;
  const text = digits.match(/../g)?.join(":") ?? digits;
  const maker = VIRTUAL[digits.slice(0, 6)];
  const first = Number.parseInt(digits.slice(0, 2), 16);
  if (maker !== undefined) return t("MAC address {0}: a virtual network card of {1}.", text, maker);
  if (first & 1) return t("MAC address {0}: a group of stations, no single one.", text);
  if (first & 2) return t("MAC address {0}: given by software, often at random, not by the maker.", text);
  return t("MAC address {0}: given by the maker, {1} names it.", text, text.slice(0, 8));
}
