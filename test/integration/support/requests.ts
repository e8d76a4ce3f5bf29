import type { DemoPlatform } from "../../../src/demo";

/** What a platform was asked for, but for tokens and looks at the rate, which come when the client sees fit. */
export function asked(platform: DemoPlatform): string[] {
  return platform.requests.all.map(({ url }) => url).filter((url) => !/\/auth\/|\/request_rate$/.test(url));
}
