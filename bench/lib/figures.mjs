/** What a measurement gives. */

/** @typedef {import("../run.mjs").Figure} Figure */

/** @returns {Figure} */
export function told(/** @type {string} */ name, /** @type {number} */ value, unit = "") {
  return { name, value: round(value), unit };
}

/** @returns {Figure} */
export function exact(
  /** @type {string} */ name,
  /** @type {number} */ value,
  /** @type {number} */ wanted,
  unit = "",
) {
  return { name, value, unit, limit: `= ${wanted}`, holds: value === wanted };
}

/** @returns {Figure} */
export function atMost(
  /** @type {string} */ name,
  /** @type {number} */ value,
  /** @type {number} */ limit,
  unit = "",
) {
  return { name, value: round(value), unit, limit: `<= ${limit}`, holds: value <= limit };
}

/** @returns {Figure} */
export function atLeast(
  /** @type {string} */ name,
  /** @type {number} */ value,
  /** @type {number} */ limit,
  unit = "",
) {
  return { name, value: round(value), unit, limit: `>= ${limit}`, holds: value >= limit };
}

/** @param {number} value */
export function round(value) {
  return Math.round(value * 1000) / 1000;
}
