/** What the measurements of the estate need of the sources; built by `build.mjs`. */
export { DattoClient } from "../../src/api/index.ts";
export { withoutUnsetUdfs } from "../../src/api/unsetUdfs.ts";
export { Changes } from "../../src/demo/data/changes.ts";
export { deviceRecord, deviceRecordV3 } from "../../src/demo/data/devices.ts";
export { createWorld } from "../../src/demo/data/world.ts";
export { Estate } from "../../src/estate/estate.ts";
export { DEFAULT_DEVICE_COLUMNS, DEVICE_COLUMNS } from "../../src/estate/export/columns.ts";
export { writeExport } from "../../src/estate/export/writeExport.ts";
export { selectDevices } from "../../src/estate/filter/compileFilter.ts";
export { parseFilter } from "../../src/estate/filter/parseFilter.ts";
export { EstateIndex } from "../../src/estate/index/estateIndex.ts";
export { IndexFill } from "../../src/estate/index/indexFill.ts";
export { decodeIndex, encodeIndex } from "../../src/estate/index/storedIndex.ts";
export { findDevices } from "../../src/estate/search/findDevices.ts";
