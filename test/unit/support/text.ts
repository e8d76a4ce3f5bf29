import fc from "fast-check";

const unit = fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0x10ffff }));

/** Any text there is: control characters, halves of characters and all. */
export const anyText = fc.array(unit).map((codes) => String.fromCodePoint(...codes));
