import { commands, DataTransferItem, type DataTransfer, type TreeDragAndDropController } from "vscode";
import { COMMANDS } from "../commands/commandIds";
import type { DeviceNode, Node } from "./nodes";

/** VS Code wants the view's id in lower case. */
const DEVICES = "application/vnd.code.tree.dattormm.sites";

/** Dragging devices to another site of their account. Nothing is moved before the person has confirmed it. */
export class DeviceDrag implements TreeDragAndDropController<Node> {
  readonly dragMimeTypes = [DEVICES];
  readonly dropMimeTypes = [DEVICES];

  handleDrag(source: readonly Node[], data: DataTransfer): void {
    const devices = source.filter((node) => node.kind === "device");
    if (devices.length > 0) data.set(DEVICES, new DataTransferItem(devices));
  }

  async handleDrop(target: Node | undefined, data: DataTransfer): Promise<void> {
    const value: unknown = data.get(DEVICES)?.value;
    if (target?.kind !== "site" || !Array.isArray(value)) return;
    const devices = (value as DeviceNode[]).filter(({ accountId }) => accountId === target.accountId);
    if (devices.length > 0) await commands.executeCommand(COMMANDS.moveDevices, { devices, site: target });
  }
}
