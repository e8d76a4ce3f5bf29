/**
 * Loads what a person opens next, once the first rows are there. A pick that is opened while an index fills would
 * otherwise wait for its code behind many pages, and what is typed meanwhile would go elsewhere.
 */
export function preload(): void {
  // What cannot be loaded now is loaded, or fails with its reason, when it is needed.
  const ignore = (): void => undefined;
  import("./find/deviceFinder").catch(ignore);
  import("./find/siteFinder").catch(ignore);
  import("./arrange/filterPick").catch(ignore);
}
