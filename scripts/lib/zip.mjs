/** Reads the table of contents of a zip archive, which is what a .vsix is. */

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;

/**
 * @param {Buffer} archive
 * @returns {{ name: string, size: number }[]} names and uncompressed sizes
 */
export function readZip(archive) {
  const end = endOfDirectory(archive);
  const entries = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error("The archive's directory is damaged.");
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({ name, size: archive.readUInt32LE(at + 24) });
    at += ENTRY_LENGTH + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The record stands at the end, behind it only a comment of unknown length. @param {Buffer} archive */
function endOfDirectory(archive) {
  for (let at = archive.length - END_LENGTH; at >= 0; at -= 1) {
    if (archive.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  throw new Error("This is no zip archive.");
}
