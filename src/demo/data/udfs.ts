import { purpose, type Random, randomOf } from "../random";
import { dateText, day, type Simulation } from "./simulation";

/** Types a user-defined field can be given. */
export type UdfType = "STRING" | "BOOLEAN" | "NUMBER" | "DATE";

interface UdfDefinition {
  readonly ordinal: number;
  readonly type: UdfType;
  readonly label: string;
  readonly filled: number;
  readonly value: (random: Random, startedAt: number) => string;
}

/** How many user-defined fields a device has. */
export const udfCount = 300;

const oneOf =
  (...texts: readonly string[]) =>
  (random: Random) =>
    random.pick(texts);
const number = (low: number, high: number) => (random: Random) => String(random.between(low, high));
const dayNear = (low: number, high: number) => (random: Random, startedAt: number) =>
  dateText(startedAt + random.between(low, high) * day);
const recoveryKey = (random: Random) =>
  Array.from({ length: 8 }, () => String(random.between(100_000, 719_999))).join("-");

const definitions: readonly UdfDefinition[] = [
  {
    ordinal: 1,
    type: "STRING",
    label: "Asset owner",
    filled: 0.5,
    value: oneOf("Reception", "Finance", "Workshop", "Board"),
  },
  { ordinal: 2, type: "DATE", label: "Purchase date", filled: 0.45, value: dayNear(-1800, -30) },
  { ordinal: 3, type: "DATE", label: "Lease ends", filled: 0.15, value: dayNear(-90, 900) },
  {
    ordinal: 4,
    type: "STRING",
    label: "Room",
    filled: 0.3,
    value: (random) => `${random.pick(["A", "B", "C"])}${random.between(100, 320)}`,
  },
  { ordinal: 5, type: "STRING", label: "Disk recovery key", filled: 0.2, value: recoveryKey },
  {
    ordinal: 6,
    type: "BOOLEAN",
    label: "Disk encrypted",
    filled: 0.6,
    value: oneOf("true", "true", "false"),
  },
  { ordinal: 7, type: "NUMBER", label: "Battery wear %", filled: 0.35, value: number(0, 60) },
  { ordinal: 8, type: "DATE", label: "Last good backup", filled: 0.3, value: dayNear(-20, 0) },
  {
    ordinal: 9,
    type: "STRING",
    label: "Support tier",
    filled: 0.7,
    value: oneOf("Gold", "Silver", "Bronze"),
  },
  { ordinal: 10, type: "STRING", label: "Cost centre", filled: 0.25, value: number(4000, 4900) },
  { ordinal: 11, type: "BOOLEAN", label: "Windows 11 ready", filled: 0.4, value: oneOf("true", "false") },
  { ordinal: 12, type: "NUMBER", label: "Uptime days", filled: 0.5, value: number(0, 120) },
  {
    ordinal: 13,
    type: "STRING",
    label: "Last script result",
    filled: 0.3,
    value: oneOf("OK", "OK", "WARN: low disk", "ERROR 0x80070005"),
  },
  {
    ordinal: 30,
    type: "STRING",
    label: "Agent note",
    filled: 0.05,
    value: oneOf("Replaced after warranty claim", "Spare"),
  },
  {
    ordinal: 31,
    type: "NUMBER",
    label: "Days since patching",
    filled: 0.25,
    value: oneOf("3", "12", "27", "n/a"),
  },
  {
    ordinal: 45,
    type: "STRING",
    label: "Rack",
    filled: 0.05,
    value: (random) => `R${random.between(1, 4)}-U${random.between(1, 42)}`,
  },
  { ordinal: 120, type: "DATE", label: "Certificate expires", filled: 0.06, value: dayNear(-10, 400) },
  { ordinal: 300, type: "STRING", label: "Imported from", filled: 0.03, value: oneOf("Old inventory 2019") },
];

const byOrdinal = new Map(definitions.map((definition) => [definition.ordinal, definition]));

/** The type configured for a field. */
export const udfType = (ordinal: number): UdfType => byOrdinal.get(ordinal)?.type ?? "STRING";

/** The fields of a device that hold something, as text, in ascending order. */
export function udfTexts({ world, changes }: Simulation, device: number): ReadonlyMap<number, string> {
  const random = randomOf(world.seed, purpose.udf, device);
  const texts = new Map<number, string>();
  for (const { ordinal, filled, value } of definitions)
    if (random.chance(filled)) texts.set(ordinal, value(random, world.startedAt));
  for (const [ordinal, text] of changes.udfs.get(device) ?? [])
    if (text === null) texts.delete(ordinal);
    else texts.set(ordinal, text);
  return texts;
}

const emptyUdf: Readonly<Record<string, null>> = Object.fromEntries(
  Array.from({ length: udfCount }, (_, place) => [`udf${place + 1}`, null]),
);

/** All 300 fields by name, as v2 devices carry them. */
export function udfObject(simulation: Simulation, device: number): Readonly<Record<string, string | null>> {
  const filled = [...udfTexts(simulation, device)].map(([ordinal, text]) => [`udf${ordinal}`, text] as const);
  return { ...emptyUdf, ...Object.fromEntries(filled) };
}

/** Reads a field's text as its type; undefined when it is none of that type. */
export function parseUdf(type: UdfType, text: string) {
  switch (type) {
    case "STRING":
      return { valueString: text };
    case "BOOLEAN":
      return /^(true|false)$/i.test(text) ? { valueBoolean: text.toLowerCase() === "true" } : undefined;
    case "NUMBER":
      return /^-?\d+(\.\d+)?$/.test(text) ? { valueNumber: Number(text) } : undefined;
    case "DATE":
      return /^\d{4}-\d\d-\d\d$/.test(text) ? { valueDate: text } : undefined;
  }
}

/** The fields as v3 devices carry them: those with a label or a value, with text of the wrong type flagged. */
export function udfItems(simulation: Simulation, device: number) {
  const texts = udfTexts(simulation, device);
  const ordinals = [...new Set([...byOrdinal.keys(), ...texts.keys()])].sort((one, other) => one - other);
  return ordinals.map((ordinal) => {
    const text = texts.get(ordinal);
    const type = udfType(ordinal);
    const parsed = text === undefined ? {} : parseUdf(type, text);
    return {
      ordinal,
      type,
      ...(parsed ?? { valueString: text }),
      label: byOrdinal.get(ordinal)?.label ?? null,
      typeMisMatch: parsed === undefined,
    };
  });
}
