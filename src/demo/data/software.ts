import { purpose, randomOf } from "../random";
import { products } from "./words";
import { kindOf } from "./devices";
import type { World } from "./world";

/** The software installed on a computer, by name. */
export function softwareOf(world: World, device: number) {
  const random = randomOf(world.seed, purpose.software, device);
  const share = kindOf(world, device).category === "Server" ? 0.35 : 0.6;
  const rows = products
    .filter(() => random.chance(share))
    .map((name) => ({
      name,
      version: random.chance(0.05)
        ? null
        : `${random.between(1, 25)}.${random.between(0, 12)}.${random.between(0, 4000)}`,
    }));
  const languages = kindOf(world, device).category === "Server" ? 0 : random.pick([0, 0, 0, 230]);
  const packs = Array.from({ length: languages }, (_, place) => ({
    name: `Blueleaf Office Language Part ${String(place + 1).padStart(3, "0")}`,
    version: "16.2.100",
  }));
  return [...rows, ...packs];
}
