/** The device is of a class that the platform does not audit. */
export class NoAuditError extends Error {
  constructor(readonly deviceClass: string) {
    super(`No audit of the class ${deviceClass}`);
  }
}
