import { fieldsOf } from "../../api/fields";
import { DEFAULT_DEVICE_COLUMNS } from "../../estate/export/columns";
import { EXPORT_FORMATS, type ExportFormat } from "../../estate/export/format";
import type { Memory } from "../arrange/arrangements";

const KEY = "export";

/** What was chosen for the export before. */
export interface ExportChoice {
  readonly format: ExportFormat;
  /** Ids of columns, in their order. */
  readonly columns: readonly string[];
}

export function rememberedChoice(memory: Memory): ExportChoice {
  const { format, columns } = fieldsOf(memory.get(KEY));
  const ids = Array.isArray(columns) ? columns.filter((id) => typeof id === "string") : [];
  return {
    format: EXPORT_FORMATS.find((known) => known === format) ?? "csv",
    columns: ids.length > 0 ? ids : DEFAULT_DEVICE_COLUMNS,
  };
}

export async function rememberChoice(memory: Memory, change: Partial<ExportChoice>): Promise<void> {
  await memory.update(KEY, { ...rememberedChoice(memory), ...change });
}
