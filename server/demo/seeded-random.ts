/**
 * Stateless pseudo-random values: each one is a pure function of a seed and a salt, so any row can
 * be generated from its number alone, in any order.
 */

/**
 * The finalizer of MurmurHash3: a bijection of 32-bit integers that spreads neighboring values
 * apart.
 */
function murmurFinalizer(value: number): number {
  let bits = value >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * A 32-bit unsigned integer from a seed and a salt. Different seeds produce different values for
 * the same salt.
 */
export function randomUint32(seed: number, salt: number): number {
  return murmurFinalizer(murmurFinalizer(seed) ^ Math.imul(salt + 1, 0x9e3779b1));
}

/** A number in [0, 1). */
export function randomFloat(seed: number, salt: number): number {
  return randomUint32(seed, salt) / 2 ** 32;
}

/**
 * One of the choices.
 * @throws {RangeError} when there are none
 */
export function randomChoice<Choice>(
  choices: readonly Choice[],
  seed: number,
  salt: number,
): Choice {
  const choice = choices[randomUint32(seed, salt) % choices.length];
  if (choice === undefined) throw new RangeError("There are no choices.");
  return choice;
}

function hex8(seed: number, salt: number): string {
  return randomUint32(seed, salt).toString(16).padStart(8, "0");
}

/**
 * 32 lowercase hex digits, the format of run IDs. Different seeds produce different values for
 * the same salt.
 */
export function randomHex(seed: number, salt: number): string {
  const base = salt * 4;
  return hex8(seed, base) + hex8(seed, base + 1) + hex8(seed, base + 2) + hex8(seed, base + 3);
}

/** A UUID in the format of version 4. Different seeds produce different values for the same salt. */
export function randomUuid(seed: number, salt: number): string {
  const hex = randomHex(seed, salt);
  const variant = "89ab".charAt(randomUint32(seed, salt) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** 24 lowercase letters and digits, starting with a letter, the format of cuid2 IDs. */
export function randomCuid(seed: number, salt: number): string {
  const base = salt * 4;
  const letter = "abcdefghijklmnopqrstuvwxyz".charAt(randomUint32(seed, base) % 26);
  const parts = [0, 1, 2, 3].map((part) =>
    randomUint32(seed, base + part)
      .toString(36)
      .padStart(7, "0"),
  );
  return (letter + parts.join("")).slice(0, 24);
}
