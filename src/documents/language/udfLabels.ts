import { fieldsOf } from "../../api/fields";
import type { Connections } from "../../accounts/connections";
import { Listeners } from "../../estate/listeners";
import type { UdfLabels } from "./hints";

const NONE: UdfLabels = new Map();

/** The labels of user-defined fields, which an account has once for all its devices and only the v3 API tells. */
export class KnownLabels {
  private readonly labels = new Map<string, UdfLabels>();
  private readonly asked = new Set<string>();
  private readonly changes = new Listeners<string>();

  /** Tells the account whose labels have come. */
  readonly onDidChange = this.changes.add;

  constructor(private readonly connections: Connections) {}

  /** What is known of an account's labels by now. */
  of(accountId: string): UdfLabels {
    return this.labels.get(accountId) ?? NONE;
  }

  /** Asks for the labels of an account once, by way of one of its devices. A platform without v3 has none. */
  async ask(accountId: string, deviceUid: string): Promise<void> {
    if (this.asked.has(accountId)) return;
    this.asked.add(accountId);
    try {
      const connection = await this.connections.get(accountId);
      const device = await connection?.client.request("GET", "/v3/device/{deviceUid}", {
        params: { deviceUid },
        priority: "background",
      });
      this.labels.set(accountId, labelsOf(device));
      this.changes.tell(accountId);
    } catch {
      // Labels are an extra: without them the fields keep their numbers.
    }
  }
}

/** Reads the labels out of a device in v3 form. */
export function labelsOf(device: unknown): UdfLabels {
  const { udfs } = fieldsOf(device);
  const labels = new Map<number, string>();
  for (const item of Array.isArray(udfs) ? udfs : []) {
    const { ordinal, label } = fieldsOf(item);
    if (typeof ordinal === "number" && typeof label === "string" && label.trim() !== "") {
      labels.set(
        ordinal,
        label
          .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
          .trim()
          .slice(0, 60),
      );
    }
  }
  return labels;
}
