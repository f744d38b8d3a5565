import type { Verhaal } from "../verhaal.ts";
import { andereRegio } from "./andere-regio.ts";
import { buitenland } from "./buitenland.ts";
import { melders } from "./melders.ts";
import { nederland } from "./nederland.ts";

/** Every invented casus of the demo; no two tell the same story. */
export const verhalen: readonly Verhaal[] = [...buitenland, ...nederland, ...melders, ...andereRegio];
