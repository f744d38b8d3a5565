import { beoordeel, op, stap, type Verhaal, zojuist } from "../verhaal.ts";

/** Cases that are about who reported: somebody who stays unknown to the family, and somebody whom nobody knows. */
export const melders: readonly Verhaal[] = [
  {
    sleutel: "logopedist",
    toont: {
      nl: "Een anonieme melder openen: een collega beslist mee",
      en: "Opening an anonymous reporter: a colleague decides as well",
    },
    bekijk: "tarik-bosman",
    melding: {
      toen: op(2, "11:20"),
      wie: "noor-verbeek",
      vrager: "professional",
      vormen: ["kindermishandeling"],
      melder: {
        naam: "Lotte Verzwegen",
        organisatie: "logopediepraktijk De Klank",
        bereikbaar: "overdag, via de balie",
        anoniem: true,
      },
      tekst:
        "Kleuter schrikt van elke beweging en fluistert dat papa boos wordt als zij praat. Moeder zegt weinig en kijkt steeds op haar telefoon.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Roos Hemelaar",
          jaren: 5,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "ouder", naam: "Gijs Hemelaar", jaren: 37, geslacht: "man", land: "NL" },
        { rol: "ouder", naam: "Birgit Lansink", jaren: 35, geslacht: "vrouw", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(2, "15:10"),
        "noor-verbeek",
        beoordeel("Angst en controle thuis; geen letsel bekend.", "structureel-onveilig"),
      ),
      stap(zojuist(50), "noor-verbeek", () => ({
        type: "VraagMelderOpening",
        melding: 1,
        doel: "veiligheid-melder",
        reden: "Vader belde en zegt te weten wie het was. Ik wil bespreken hoe de melder veilig blijft.",
      })),
    ],
  },
  {
    sleutel: "muur-aan-muur",
    toont: {
      nl: "Niemand kent de melder: eerst wegen met een collega, dan pas onderzoek",
      en: "Nobody knows the reporter: weigh with a colleague before an investigation",
    },
    bekijk: "noor-verbeek",
    melding: {
      toen: op(4, "20:10"),
      wie: "noor-verbeek",
      vrager: "omstander",
      vormen: ["partnergeweld"],
      melder: { anoniem: true, dubbelAnoniem: true },
      gesprek: {
        gevaarErger: "onzeker",
        feiten: [{ tekst: "Drie nachten achter elkaar geschreeuw en glas dat breekt.", bron: "zelf" }],
      },
      tekst: "Beller hangt op bij de vraag naar een naam. Noemt straat en huisnummer en wat er te horen was.",
      mensen: [
        {
          rol: "slachtoffer",
          naam: "Annelot Spierings",
          jaren: 29,
          geslacht: "vrouw",
          land: "NL",
          inschrijving: "ingeschreven",
          gemeente: "0518",
        },
        { rol: "partner", naam: "Jorn Brugman", jaren: 31, geslacht: "man", land: "NL" },
      ],
    },
    daarna: [
      stap(
        op(3, "10:05"),
        "noor-verbeek",
        beoordeel("De wijkagent was er dit jaar twee keer voor ruzie.", "structureel-onveilig"),
      ),
    ],
  },
];
