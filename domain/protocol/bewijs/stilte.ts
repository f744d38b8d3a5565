import { type BesluitId, besluiten } from "../besluiten.ts";

/** That an answer about `waar` leans on a decision of ours, in so many of the situations walked. */
export type Leunt = { readonly besluit: BesluitId; readonly waar: string; readonly situaties: bigint };

/**
 * A decision of ours: a place where the sources say nothing or pull apart. `waar` says where it answers and in how many
 * of the situations walked; empty when it answers elsewhere than about a situation (a clock, a word, what is recorded).
 */
export type Stilte = {
  readonly besluit: BesluitId;
  readonly waar: readonly { readonly conclusie: string; readonly situaties: bigint }[];
};

/** Every decision in use, with where it answers. */
export function stiltes(leunt: readonly Leunt[]): readonly Stilte[] {
  return (Object.keys(besluiten) as BesluitId[]).map((besluit) => {
    const waar = new Map<string, bigint>();
    for (const ene of leunt)
      if (ene.besluit === besluit) waar.set(ene.waar, (waar.get(ene.waar) ?? 0n) + ene.situaties);
    return { besluit, waar: [...waar].map(([conclusie, situaties]) => ({ conclusie, situaties })) };
  });
}
