import { answerControl } from "./control";
import type { DemoOptions } from "./options";
import { type DemoPlatform, startPlatform } from "./platform";

export type { Build, DemoOptions } from "./options";
export type { Change, ErrorForm, Fault, FaultRule, Faults, WaitingFault } from "./faults";
export { faultNamed, namedFaults } from "./faultNames";
export type { LoggedRequest, RequestLog } from "./requestLog";
export type { DemoPlatform } from "./platform";

/**
 * Starts a platform that behaves as the real one does, with invented data, on the loopback interface. Its
 * faults and its request log can be reached over HTTP too, below `/control/`.
 */
export function startDemoPlatform(options: DemoOptions = {}): Promise<DemoPlatform> {
  return startPlatform(options, answerControl);
}
